import assert from 'node:assert/strict';
import { test } from 'node:test';
import { governmentTags } from './government-tags.ts';

const site = { name: '甲市文库', host: 'library.example' };
const column = { name: '文件目录', description: '收录的文件', keywords: '政策文件', type: '政策文件' };

/** What a page is; the names of its labels. */
const cases: [string, Parameters<typeof governmentTags>, string[]][] = [
  ['home', [site], ['SiteName', 'SiteDomain']],
  ['a site without an address', [{ name: '甲市文库' }], ['SiteName']],
  [
    'a column',
    [site, column],
    ['SiteName', 'SiteDomain', 'ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'],
  ],
  [
    'a document without a source',
    [site, column, { title: '关于登记的通知' }],
    [
      'SiteName',
      'SiteDomain',
      'ColumnName',
      'ColumnDescription',
      'ColumnKeywords',
      'ColumnType',
      'ArticleTitle',
    ],
  ],
];

for (const [name, page, labels] of cases)
  test(`labels ${name}`, () => {
    assert.deepEqual(
      governmentTags(...page).map(([label]) => label),
      labels,
    );
  });

test('names the source of a text, and never a code of a government site', () => {
  const tags = new Map(governmentTags(site, column, { title: '关于登记的通知', source: '扫描件' }));
  assert.equal(tags.get('ContentSource'), '扫描件');
  assert.ok(!tags.has('SiteIDCode') && !tags.has('PubDate'));
});
