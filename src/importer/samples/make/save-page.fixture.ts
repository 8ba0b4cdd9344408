// Saves page.html as Chromium does, after its script has run: CHROMIUM_PATH=… node save-page.fixture.ts.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const samples = `${import.meta.dirname}/..`;
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath });
try {
  const page = await browser.newPage();
  await page.goto(`file://${import.meta.dirname}/page.html`);
  writeFileSync(`${samples}/html/chromium.html`, await page.content());
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  // The address of this machine is none of the sample's.
  writeFileSync(
    `${samples}/mht/chromium.mht`,
    data.replaceAll(/file:\/\/\/\S*?\/page\.html/g, 'file:///page.html'),
  );
} finally {
  await browser.close();
}
