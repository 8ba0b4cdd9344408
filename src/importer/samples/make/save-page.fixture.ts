// Saves pages as Chromium does, after their scripts have run: CHROMIUM_PATH=… node save-page.fixture.ts.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright';

const samples = resolve(import.meta.dirname, '..');
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath });

async function open(path: string) {
  const page = await browser.newPage();
  await page.goto(`file://${path}`);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  // The address of a file on this machine does not belong in the sample.
  return { html: await page.content(), mht: data.replaceAll(`file://${path}`, 'file:///page.html') };
}

try {
  const page = await open(`${import.meta.dirname}/page.html`);
  writeFileSync(`${samples}/html/chromium.html`, page.html);
  writeFileSync(`${samples}/mht/chromium.mht`, page.mht);
  writeFileSync(`${samples}/same/notice.mht`, (await open(`${samples}/same/notice.html`)).mht);
} finally {
  await browser.close();
}
