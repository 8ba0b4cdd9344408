import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fact, fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { jsonLd } from './json-ld.ts';
import { clauseLegislation, legislation } from './legislation.ts';
import { breadcrumb } from './page-head.ts';

const addressOf = (id: string) => `https://library.example/documents/${id}/`;

const notice = fullText(
  'jiazhengfa-2020-5',
  [
    '甲市人民政府文件',
    '甲政发〔2020〕5号',
    '关于做好登记的通知',
    '各区：',
    '根据《关于规范登记的意见》（甲政发〔2019〕3号），请照办。另见甲政发〔2018〕9号。',
    '甲市人民政府',
    '2020年3月1日',
  ],
  { relations: [{ kind: 'basis', to: 'jiazhengfa-2019-3', grade: 'D', source: 'text' }] },
);
const opinion = record('jiazhengfa-2019-3', '关于规范登记的意见', '甲政发〔2019〕3号', {
  issuers: fact(['jia-shi', 'yi-sheng']),
  dates: [{ value: '2019', kind: 'published', grade: 'B', source: 'paper' }],
});
const library = makeLibrary([notice, opinion], issuers);

test('describes a text: what it cites, what it rests on, and that the copy is unofficial', () => {
  assert.deepEqual(legislation(library, notice, addressOf), {
    '@type': 'Legislation',
    '@id': addressOf('jiazhengfa-2020-5'),
    url: addressOf('jiazhengfa-2020-5'),
    inLanguage: 'zh-CN',
    name: '关于做好登记的通知',
    legislationIdentifier: '甲政发〔2020〕5号',
    legislationType: '通知',
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: '甲市人民政府' },
    legislationDate: '2020-03-01',
    citation: { '@id': addressOf('jiazhengfa-2019-3') },
    isBasedOn: { '@id': addressOf('jiazhengfa-2019-3') },
    encoding: {
      '@type': 'LegislationObject',
      encodingFormat: 'text/html',
      contentUrl: addressOf('jiazhengfa-2020-5'),
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    },
  });
});

test('describes a record: several issuers, a year alone, and no copy', () => {
  const described = legislation(library, opinion, addressOf);
  assert.deepEqual(described.legislationPassedBy, [
    { '@type': 'GovernmentOrganization', name: '甲市人民政府' },
    { '@type': 'GovernmentOrganization', name: '乙省教育厅' },
  ]);
  assert.equal(described.datePublished, '2019');
  assert.ok(!('encoding' in described || 'legislationDate' in described || 'citation' in described));
});

test('escapes words that would end the script', () => {
  const names = ['</script><b>', '<!-- & "', '𬭎𰻝〇'];
  const things = names.map((name) => clauseLegislation(name, addressOf('a'), addressOf('b')));
  const script = jsonLd(things);
  assert.ok(!script.includes('<'));
  const read = JSON.parse(script);
  assert.deepEqual(
    read['@graph'].map(({ name }: { name: string }) => name),
    names,
  );
  assert.deepEqual(read['@graph'][0].isPartOf, { '@id': addressOf('b') });
});

test('numbers the steps of the way to a page', () => {
  const way = breadcrumb([
    { name: '首页', address: 'https://library.example/' },
    { name: '文件目录', address: 'https://library.example/documents/' },
  ]);
  assert.deepEqual(
    way.itemListElement.map(({ position, item }) => [position, item]),
    [
      [1, 'https://library.example/'],
      [2, 'https://library.example/documents/'],
    ],
  );
});
