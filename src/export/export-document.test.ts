import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { citedWork } from './cited-work.ts';
import { exportDocument } from './export-document.ts';

const addressOf = (id: string, place?: string) => `https://library.example/${id}/${place ? `#${place}` : ''}`;
const notice = fullText('notice', [
  '甲政发〔2020〕1号',
  '甲市人民政府关于登记的通知',
  '各县人民政府：',
  '按照《关于办学的通知》（乙教发〔2019〕2号）办理。',
  '一、登记',
  '（一）条件。见本通知第一条。',
  '联系电话：████。',
  '甲市人民政府',
  '2020年3月1日',
]);
const cited = record('cited', '关于办学的通知', '乙教发〔2019〕2号');
const library = makeLibrary([notice, cited], issuers);
const exported = exportDocument(notice, library, { name: '甲市文库', addressOf });

test('a notice, with what it says of itself', () => {
  const { kind, title, number, issuers: names, dates } = exported;
  assert.equal(kind, 'notice');
  assert.equal(title, '甲市人民政府关于登记的通知');
  assert.deepEqual(number, { value: '甲政发〔2020〕1号', basis: 'text' });
  assert.deepEqual(names, { value: ['甲市人民政府'], basis: 'text' });
  assert.deepEqual(dates, [{ kind: 'signed', value: '2020-03-01', precision: 'day', basis: 'text' }]);
});

test('the words of its blocks, labels included', () => {
  assert.deepEqual(
    exported.blocks.map(({ text }) => text),
    notice.units.map(({ text }) => text),
  );
});

test('clauses with label, heading, name and address', () => {
  assert.deepEqual(exported.clauses.at(-1), {
    id: 'sec_1__para_1',
    level: 'paragraph',
    depth: 1,
    label: '（一）',
    heading: '条件',
    name: '第一部分第（一）项',
    address: 'https://library.example/notice/#sec_1__para_1',
  });
});

test('citations lead where the library holds what is meant', () => {
  const [citation] = exported.citations;
  assert.equal(citation?.words, '《关于办学的通知》（乙教发〔2019〕2号）');
  assert.deepEqual(citation?.target, { document: 'cited', address: 'https://library.example/cited/' });
  assert.equal(exported.ownLinks[0]?.target.place, 'sec_1');
});

test('the model is plain data', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(exported)), exported);
});

test('what is cited says nothing that was only inferred', () => {
  const byCode = exportDocument(cited, library, { name: '甲市文库', addressOf });
  assert.equal(byCode.kind, 'record');
  assert.equal(byCode.issuers?.basis, 'inferred');
  assert.deepEqual(citedWork(byCode).issuers, []);
  assert.equal(citedWork(byCode).date, undefined);
  assert.equal(citedWork(exported, exported.clauses[0]).placeName, '第一部分');
});
