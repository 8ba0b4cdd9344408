import { expect, type Page } from 'playwright/test';
import { documentAddress, main, tabled } from '../texts/library.ts';
import { ask, shownAnswer } from './ask.ts';

/** An address, and what a reader does there. */
type PageKind = [address: string, act?: (page: Page) => Promise<unknown>];

/** Every kind of page, and what opens on it. */
export const pageKinds: Record<string, PageKind> = {
  home: ['./'],
  catalogue: ['./documents/'],
  'catalogue, narrowed to nothing': ['./documents/', narrow],
  'catalogue with the menu open': ['./documents/', openSiteMenu],
  text: [main.address],
  'text, all unfolded': [main.address, unfold],
  'text with tables and attachments': [tabled.address, unfold],
  'text at a clause, with its menu': [`${main.address}#sec_2__para_5`, openMenu],
  'text with what may be chosen': [main.address, (page) => openPanel(page, 'display')],
  'text with its outline': [main.address, openOutline],
  'text with its citations': [main.address, (page) => openDialog(page, '[data-open="cite"]')],
  'catalogue with its export': ['./documents/', (page) => openDialog(page, '#export-catalogue')],
  'text with the card of a citation': [main.address, showCard],
  'text with its differences marked': [main.address, markDifferences],
  'text with what was searched for marked': [`${main.address}?q=乡村书屋#sec_2__para_5`, seeHits],
  'text with what stands around it': [main.address, openAround],
  clause: [`${main.address}sec_2__para_5/`],
  'what stands around a text': [`${main.address}around/`],
  'record of much': [documentAddress('shuxiang-linshan-jihua-2021'), unfold],
  'record of almost nothing': [documentAddress('guodufa-2025-3')],
  'record whose text is withdrawn': [documentAddress('qingwenguan-2022-6')],
  'withdrawn document': [documentAddress('yunwenfa-2021-7')],
  'search, empty': ['./search/', shownAnswer],
  'search dialog with results': [main.address, searchInDialog],
  'search with facets': ['./search/?q=乡村书屋&sort=date', showFacets],
  'search with results': ['./search/', (page) => ask(page, '乡村书屋')],
  'search for a number': ['./search/', (page) => ask(page, '国读厅函〔2023〕8号')],
  'search with related documents': ['./search/', (page) => ask(page, '双书架')],
  'search without results': ['./search/', (page) => ask(page, '质量便例借阅')],
  'quotation, empty': ['./verify/'],
  'quotation that differs': ['./verify/', checkQuotation],
  updates: ['./updates/'],
  about: ['./about/'],
  accessibility: ['./about/accessibility/', unfold],
  'not there': ['./no-such-page/'],
};

/** The address of each kind, once, without query. */
export const kindAddresses = [
  ...new Set(Object.values(pageKinds).map(([address]) => address.replace(/[?#].*/, ''))),
];

/** Opens a kind of page afresh and does its action. */
export async function visit(page: Page, kind: string): Promise<void> {
  const [address, act] = pageKinds[kind] ?? [];
  // An address that differs only after `#` would not reload the page.
  await page.goto('about:blank');
  await page.goto(address ?? kind);
  await act?.(page);
}

async function openDialog(page: Page, opener: string): Promise<void> {
  await page.locator(`${opener}:visible`).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Opens a panel with its visible button: in the header, or in the bar of a narrow screen. */
export async function openPanel(page: Page, panel: 'display' | 'outline'): Promise<void> {
  await page.locator(`[data-open="${panel}"]:visible`).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** On a wide screen the links are in the header: nothing to open. */
async function openSiteMenu(page: Page): Promise<void> {
  const menu = page.getByRole('banner').getByText('菜单');
  if (await menu.isVisible()) await menu.click();
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
  await page.getByRole('button', { name: '分享：第二部分第（三）项' }).click();
  await page.getByRole('button', { name: '二维码' }).click();
  await expect(page.getByRole('img', { name: /^二维码/ })).toBeVisible();
}

/** Beside the text the outline is open already. */
async function openOutline(page: Page): Promise<void> {
  const beside = page.getByRole('navigation', { name: '目录' });
  if (!(await beside.isVisible())) await openPanel(page, 'outline');
}

async function openAround(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^前后文件/ }).click();
  await expect(page.getByRole('dialog').getByRole('list')).toBeVisible();
}

async function showCard(page: Page): Promise<void> {
  await page.locator('#sec_2__para_5').getByRole('link', { name: '林办发〔2021〕14号' }).focus();
  await expect(page.locator('#citation-card')).toBeVisible();
}

async function markDifferences(page: Page): Promise<void> {
  await page.getByText('与来源文本逐字核对').click();
  await page.getByRole('switch', { name: '在文中标出差异' }).check();
  await expect(page.locator('#text mark.difference').first()).toBeVisible();
}

async function searchInDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: '检索' });
  await dialog.getByRole('searchbox').fill('第12届全省');
  await expect(dialog.locator('#results li[data-section]').first()).toBeVisible();
}

async function showFacets(page: Page): Promise<void> {
  await shownAnswer(page);
  await unfold(page);
  await page.getByRole('checkbox').first().check();
  await shownAnswer(page);
  await expect(page.getByRole('button', { name: '清除筛选' })).toBeVisible();
}

async function seeHits(page: Page): Promise<void> {
  await expect(page.locator('mark.hit[data-current]')).toBeInViewport();
}

async function checkQuotation(page: Page): Promise<void> {
  await page
    .getByLabel('要核对的字句')
    .fill('坚持方便群众、提高素质，便利借阅，服务农户为导向，积极开展乡村书屋双书架建设');
  await page.getByRole('button', { name: '核对', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-verify', 'ready');
  await expect(page.locator('#places ins.wording')).toBeVisible();
}
