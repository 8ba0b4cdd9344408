import type { Page } from 'playwright';
import type { Routes } from '#site/urls.ts';
import type { Samples } from './samples.ts';

/** A page in one state. */
export interface Scene {
  /** Used in file names: letters, digits, hyphens. */
  name: string;
  /** For the contact sheet. */
  title: string;
  address(routes: Routes, samples: Samples): string;
  /** What a reader does first. */
  act?(page: Page, samples: Samples): Promise<void>;
  /** Photographs only the window, not the whole page: for what covers the page. */
  window?: true;
  /** Only at these widths. */
  widths?: readonly number[];
}

/** Opens what is loaded on demand. */
const open = async (page: Page, opener: string, opened: string) => {
  await page.locator(`${opener}:visible`).first().click();
  await page.locator(opened).waitFor();
};
const searched = (page: Page) => page.locator('html[data-search="ready"]').waitFor();
const search = async (page: Page, words: string) => {
  await page.locator('main [name="q"]').fill(words);
  await page.locator('main [name="q"]').press('Enter');
  await page.waitForFunction(() => new URLSearchParams(location.search).get('q'));
  await searched(page);
};

/** Every kind of page, and every state that a reader meets. A new one is a line here. */
export const scenes: readonly Scene[] = [
  { name: 'home', title: '首页', address: (routes) => routes.home },
  { name: 'catalogue', title: '目录', address: (routes) => routes.documents },
  {
    name: 'catalogue-none',
    title: '目录：筛选后没有文件',
    address: (routes) => routes.documents,
    async act(page) {
      for (const select of await page.locator('main select').all())
        await select.selectOption({ index: (await select.locator('option').count()) - 1 });
    },
  },
  { name: 'text', title: '全文', address: (routes, { main }) => routes.document(main) },
  { name: 'around', title: '前后文件', address: (routes, { main }) => routes.around(main) },
  {
    name: 'around-in-place',
    title: '前后文件：就地打开',
    address: (routes, { main }) => routes.document(main),
    act: (page) => open(page, '[data-open="around"]', 'dialog .timeline-list'),
    window: true,
  },
  {
    name: 'record-rich',
    title: '未收录全文：所知较多',
    address: (routes, { richRecord }) => routes.document(richRecord),
  },
  {
    name: 'record-poor',
    title: '未收录全文：所知最少',
    address: (routes, { poorRecord }) => routes.document(poorRecord),
  },
  {
    name: 'longest-title',
    title: '最长的标题',
    address: (routes, { longestTitle }) => routes.document(longestTitle),
  },
  { name: 'clause', title: '单条页', address: (routes, { main, clause }) => routes.clausePage(main, clause) },
  { name: 'search-empty', title: '检索：未输入', address: (routes) => routes.search(), act: searched },
  {
    name: 'search-results',
    title: '检索：有结果',
    address: (routes) => routes.search(),
    act: (page, { words }) => search(page, words),
  },
  {
    name: 'search-none',
    title: '检索：没有结果',
    address: (routes) => routes.search(),
    act: (page) => search(page, '没有一份文件含有的字句'),
  },
  {
    name: 'search-filters',
    title: '检索：筛选',
    address: (routes) => routes.search('通知'),
    async act(page) {
      await searched(page);
      const filters = page.locator('.search-filters');
      if (!(await filters.evaluate((details) => details.hasAttribute('open'))))
        await filters.locator('summary').first().click();
    },
  },
  {
    name: 'search-box',
    title: '检索框（面板）',
    address: (routes, { main }) => routes.document(main),
    window: true,
    async act(page, { words }) {
      await page.keyboard.press('/');
      await page.locator('dialog input').fill(words);
      await page.locator('dialog #results li').first().waitFor();
    },
  },
  {
    name: 'hits',
    title: '从检索来：命中处标明',
    address: (routes, { main, clause, words }) =>
      `${routes.document(main)}?q=${encodeURIComponent(words)}#${clause}`,
    window: true,
    act: (page) => page.locator('#text mark').first().waitFor(),
  },
  { name: 'verify', title: '核对引文', address: (routes) => routes.verify },
  {
    name: 'verify-found',
    title: '核对引文：有不同',
    address: (routes) => routes.verify,
    async act(page, { sentence }) {
      await page.locator('#quotation').fill(`${sentence.slice(0, 8)}甲${sentence.slice(9)}`);
      await page.locator('#verify-form button').click();
      await page.locator('html[data-verify="ready"]').waitFor();
    },
  },
  { name: 'updates', title: '新收录与更正', address: (routes) => routes.updates },
  { name: 'about', title: '说明', address: (routes) => routes.about },
  { name: 'not-found', title: '404', address: (routes) => `${routes.home}no-such-page/` },
  {
    name: 'display',
    title: '字号与显示',
    address: (routes, { main }) => routes.document(main),
    window: true,
    act: (page) => open(page, '[data-open="display"]', 'dialog'),
  },
  {
    name: 'outline',
    title: '目录（面板）',
    address: (routes, { main }) => routes.document(main),
    window: true,
    widths: [360, 768],
    act: (page) => open(page, '[data-open="outline"]', 'dialog'),
  },
  {
    name: 'share',
    title: '分享',
    address: (routes, { main }) => routes.document(main),
    window: true,
    widths: [360, 768],
    act: (page) => open(page, '[data-open="share"]', 'dialog'),
  },
  {
    name: 'cite',
    title: '引用和下载',
    address: (routes, { main }) => routes.document(main),
    window: true,
    act: (page) => open(page, '[data-open="cite"]', 'dialog'),
  },
  {
    name: 'cite-clause',
    title: '引用单条',
    address: (routes, { main, clause }) => routes.clausePage(main, clause),
    window: true,
    act: (page) => open(page, '[data-open="cite"]', 'dialog'),
  },
  {
    name: 'cite-record',
    title: '引用未收录全文的文件',
    address: (routes, { richRecord }) => routes.document(richRecord),
    window: true,
    act: (page) => open(page, '[data-open="cite"]', 'dialog'),
  },
  {
    name: 'catalogue-export',
    title: '目录：导出题录',
    address: (routes) => routes.documents,
    window: true,
    act: (page) => open(page, '#export-catalogue', 'dialog'),
  },
  {
    name: 'clause-share',
    title: '分享单条',
    address: (routes, { main, clause }) => routes.clausePage(main, clause),
    window: true,
    act: (page) => open(page, '[data-open="share-clause"]', 'dialog'),
  },
  {
    name: 'clause-menu',
    title: '条款菜单',
    address: (routes, { main, clause }) => routes.document(main, clause),
    window: true,
    act: (page, { clause }) => open(page, `#${clause} a.handle`, '.clause-menu'),
  },
  {
    name: 'citation-card',
    title: '引文卡片',
    address: (routes, { main }) => routes.document(main),
    window: true,
    async act(page) {
      const link = page.locator('#text a.citation').first();
      await link.scrollIntoViewIfNeeded();
      await link.hover();
      await page.locator('#citation-card').waitFor();
    },
  },
];
