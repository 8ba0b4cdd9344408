import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '#domain/document/document.ts';
import { fact, fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from './library.ts';

const dated = (id: string, ...values: string[]) =>
  record(id, `${id}的通知`, null, {
    dates: values.map((value) => ({ value, kind: 'signed', grade: 'B', source: 'paper' })),
  });

test('orders documents by the earliest day of their dates, then by id, undated ones last', () => {
  const library = makeLibrary(
    [
      dated('wu'),
      dated('c', '2019-05'),
      dated('b', '2019-04-30'),
      dated('a', '2020'),
      dated('d', '2021', '2019'),
      dated('c2', '2019-05-01'),
    ],
    issuers,
  );
  assert.deepEqual(
    library.documents.map(({ id }) => id),
    ['d', 'b', 'c', 'c2', 'a', 'wu'],
  );
});

const older = fullText('jiazhengfa-2020-5', [
  '甲市人民政府',
  '甲政发〔2020〕5号',
  '关于登记的通知',
  '按《乙省教育厅关于备案的意见》（乙教发〔2019〕2号）和《备案的意见》办。',
  '按本通知（甲政发〔2020〕5号）办。',
]);
const newer = record('yijiaofa-2019-2', '关于备案的意见', '乙教发〔2019〕2号');

test('resolves a citation by the number of any issuer of a joint document', () => {
  const joint = fullText('yijiaofa-2019-2', ['乙教发〔2019〕9号', '关于登记的意见']);
  const parsed = { kind: 'standard', code: '乙教发', year: 2019, serial: 2 } as const;
  const sharedNumbers = [{ value: '乙教发〔2019〕2号', basis: 'text', parsed }] as const;
  const described = { ...joint, description: { ...joint.description, sharedNumbers: [...sharedNumbers] } };
  const references = makeLibrary([older, described], issuers).referencesFrom(older.id);
  assert.equal(references[0]?.to, joint.id);
});

test('resolves an older citation to a document that is added later', () => {
  const resolved = (...documents: Document[]) =>
    makeLibrary(documents, issuers)
      .referencesFrom(older.id)
      .map(({ to }) => to);
  assert.deepEqual(resolved(older), [undefined, undefined, older.id]);
  assert.deepEqual(resolved(older, newer), [newer.id, undefined, older.id]);
});

test('gives the references to a document, its own not among them', () => {
  const library = makeLibrary([older, newer], issuers);
  assert.deepEqual(
    library.referencesTo(newer.id).map(({ from, unit }) => [from.id, unit.id]),
    [[older.id, 'preamble__p_1']],
  );
  assert.deepEqual(library.referencesTo(older.id), []);
  assert.deepEqual(library.referencesTo('none'), []);
});

test('gives documents by id', () => {
  const library = makeLibrary([older, newer], issuers);
  assert.equal(library.get(newer.id), newer);
  assert.equal(library.get('none'), undefined);
});

test('compares titles without the names of the issuers, whatever their widths', () => {
  const citing = fullText('source', [
    '关于甲的通知',
    '见《甲市人民政府 乙省教育厅关于（试点）备案的意见》。',
  ]);
  const held = record('held', '关于(试点)备案的意见', null);
  const [reference] = makeLibrary([citing, held], issuers).referencesFrom('source');
  assert.equal(reference?.to, 'held');
});

test('takes a title that two documents bear for neither, unless a number tells which', () => {
  const texts = ['关于甲的通知', '见《年报》。', '见《年报》（乙教发〔2019〕7号）。'];
  const library = makeLibrary(
    [
      fullText('source', texts),
      record('a', '年报', '乙教发〔2019〕7号'),
      record('b', '年报', '乙教发〔2020〕7号'),
    ],
    issuers,
  );
  assert.deepEqual(
    library.referencesFrom('source').map(({ to, doubt }) => [to, doubt]),
    [
      [undefined, undefined],
      ['a', undefined],
    ],
  );
});

test('believes the document that bears a number before one that is only cited by it', () => {
  const cited = record('cited', '甲办法', null, { citedAs: ['甲政发〔2019〕1号'] });
  const bearing = record('bearing', '乙办法', '甲政发〔2019〕1号', { addressees: fact(['各区']) });
  const citing = fullText('source', ['关于甲的通知', '见甲政发〔2019〕1号。']);
  for (const order of [
    [cited, bearing],
    [bearing, cited],
  ]) {
    const [reference] = makeLibrary([...order, citing], issuers).referencesFrom('source');
    assert.deepEqual([reference?.to, reference?.doubt], ['bearing', undefined]);
  }
});
