import { expect, type Page } from 'playwright/test';
import { ask, shownAnswer } from './ask.ts';
import { documentAddress, notice } from './notice.ts';

/** An address, and what a reader does there. */
type PageKind = [address: string, act?: (page: Page) => Promise<unknown>];

/** Every kind of page, and what opens on it. */
export const pageKinds: Record<string, PageKind> = {
  home: ['./'],
  catalogue: ['./documents/'],
  'catalogue, narrowed to nothing': ['./documents/', narrow],
  notice: [notice.address],
  'notice, all unfolded': [notice.address, unfold],
  'notice at a clause, with its menu': [`${notice.address}#sec_2__para_5`, openMenu],
  'notice with what may be chosen': [notice.address, (page) => openPanel(page, 'display')],
  'notice with its outline': [notice.address, openOutline],
  'notice with the card of a citation': [notice.address, showCard],
  'notice with its differences marked': [notice.address, markDifferences],
  'notice with what was searched for marked': [`${notice.address}?q=技能人才#sec_2__para_5`, seeHits],
  clause: [`${notice.address}sec_2__para_5/`],
  'record of much': [documentAddress('ebanfa-2017-jineng-qiangsheng'), unfold],
  'record of almost nothing': [documentAddress('renshebufa-2025-3')],
  'search, empty': ['./search/', shownAnswer],
  'search dialog with results': [notice.address, searchInDialog],
  'search with facets': ['./search/?q=技能人才&sort=date', showFacets],
  'search with results': ['./search/', (page) => ask(page, '技能人才')],
  'search without results': ['./search/', (page) => ask(page, '质量促近就业')],
  'quotation, empty': ['./verify/'],
  'quotation that differs': ['./verify/', checkQuotation],
  about: ['./about/'],
  accessibility: ['./about/accessibility/', unfold],
  'not there': ['./no-such-page/'],
};

/** Takes a page and a kind of page; opens it afresh and does what belongs to it. */
export async function visit(page: Page, kind: string): Promise<void> {
  const [address, act] = pageKinds[kind] ?? [];
  // From one place of a page to another nothing would load.
  await page.goto('about:blank');
  await page.goto(address ?? kind);
  await act?.(page);
}

/** Opens a panel with the button for it that is shown: in the header, or in the bar of a narrow screen. */
export async function openPanel(page: Page, panel: 'display' | 'outline'): Promise<void> {
  await page.locator(`button[data-open="${panel}"]:visible`).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function narrow(page: Page): Promise<void> {
  for (const field of await page.locator('#filters select').all())
    await field.selectOption({
      index: await field
        .locator('option')
        .count()
        .then((count) => count - 1),
    });
  await expect(page.locator('#catalogue-status')).toContainText('没有符合条件的文件。');
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^二、（三）：/ }).click();
  await page.getByRole('button', { name: '二维码' }).click();
  await expect(page.getByRole('img', { name: /^二维码/ })).toBeVisible();
}

/** Where the outline stands beside the text it is there already. */
async function openOutline(page: Page): Promise<void> {
  const beside = page.getByRole('navigation', { name: '目录' });
  if (!(await beside.isVisible())) await openPanel(page, 'outline');
}

async function showCard(page: Page): Promise<void> {
  await page.locator('#sec_2__para_5').getByRole('link', { name: '鄂办发〔2017〕144号' }).focus();
  await expect(page.locator('#citation-card')).toBeVisible();
}

async function markDifferences(page: Page): Promise<void> {
  await page.getByText('依据来源文本').click();
  await page.getByRole('switch', { name: '在文中标出差异' }).check();
  await expect(page.locator('#text mark.difference').first()).toBeVisible();
}

async function searchInDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: '检索' });
  await dialog.getByRole('searchbox').fill('第46届世界');
  await expect(dialog.locator('#results li[data-section]').first()).toBeVisible();
}

async function showFacets(page: Page): Promise<void> {
  await shownAnswer(page);
  await unfold(page);
  await page.getByRole('checkbox').first().check();
  await shownAnswer(page);
  await expect(page.getByRole('button', { name: '去掉筛选' })).toBeVisible();
}

async function seeHits(page: Page): Promise<void> {
  await expect(page.locator('mark.hit[data-current]')).toBeInViewport();
}

async function checkQuotation(page: Page): Promise<void> {
  await page
    .getByLabel('要核对的字句')
    .fill('坚持立德树人、提高素质，促进就业，服务发展为导向，积极开展技工院校双品牌建设');
  await page.getByRole('button', { name: '核对', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-verify', 'ready');
  await expect(page.locator('#places ins.wording')).toBeVisible();
}
