import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { documentFile } from './document-file.ts';
import { libraryFile } from './library-file.ts';
import { numbersFile } from './numbers-file.ts';
import { publishedSchema } from './published-schema.ts';
import { library, measure, notice, opinion, settings, site } from './sample-library.fixture.ts';

const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);

/** Asserts that a published file survives JSON and fits its schema. */
function assertValid(name: Parameters<typeof publishedSchema>[0], file: object): void {
  const schema = publishedSchema(name, site.schemaOf(name));
  const address = site.schemaOf(name);
  const validate = ajv.getSchema(address) ?? ajv.compile(schema);
  validate(JSON.parse(JSON.stringify(file)));
  assert.deepEqual(validate.errors ?? [], []);
  assert.deepEqual(JSON.parse(JSON.stringify(file)), file);
}

for (const document of [notice, opinion, measure])
  test(`the file of ${document.id} is as its schema says`, () => {
    assertValid('document', documentFile(document, library, site));
  });

test('the schema refuses a file without a title, and one with an unknown grade', () => {
  const validate = ajv.compile(publishedSchema('document', 'https://other.example/schema.json'));
  const { title, ...untitled } = documentFile(notice, library, site);
  assert.equal(validate(untitled), false);
  assert.equal(validate({ ...untitled, title: { ...title, grade: 'E' } }), false);
  assert.equal(validate({ ...untitled, title, later: 'a field of a later day' }), true);
});

test('the files of the library and of its numbers are as their schemas say', () => {
  assertValid('library', libraryFile(library, settings, 'https://library.example/', site));
  assertValid('numbers', numbersFile(library, site));
});

test('a document has its words, its clauses nested, and the places of its citations', () => {
  const file = documentFile(notice, library, site);
  assert.deepEqual(
    file.blocks.map(({ text }) => text),
    notice.units.map(({ text }) => text),
  );
  const [first, second] = file.clauses;
  assert.deepEqual([first?.id, first?.label, first?.heading], ['sec_1', '一、', '登记']);
  assert.deepEqual(
    first?.children.map(({ id, children }) => [id, children.map((child) => child.id)]),
    [['sec_1__para_1', ['sec_1__para_1__subpara_1', 'sec_1__para_1__subpara_2']]],
  );
  assert.equal(second?.id, 'sec_2');
  for (const { block, start, end, words } of [...file.citations, ...file.ownLinks])
    assert.equal(file.blocks[block]?.text.slice(start, end), words);
  assert.deepEqual(
    file.citations.map(({ target }) => target?.document),
    ['jiazhengfa-2019-3', undefined],
  );
});

test('statements carry what they rest on', () => {
  const { status, number, issuers } = documentFile(opinion, library, site);
  assert.deepEqual(status, { value: '有效', basis: 'sources', grade: 'B', sources: ['paper'] });
  assert.equal(number?.basis, 'sources');
  assert.deepEqual(
    issuers?.value.map(({ id }) => id),
    ['jia-shi', 'yi-sheng'],
  );
  const { facts, title } = documentFile(notice, library, site);
  assert.equal(title.basis, 'text');
  assert.deepEqual(facts, [{ text: '已办理三千件。', grade: 'B', sources: ['paper'] }]);
});

test('a cited document says where, and both say how they are related', () => {
  const { citedBy, relations } = documentFile(opinion, library, site);
  assert.equal(citedBy[0]?.document, 'jiazhengfa-2020-5');
  assert.match(citedBy[0]?.sentence ?? '', /^根据《关于规范登记的意见》/);
  assert.deepEqual(
    relations.map(({ direction, kind, document }) => [direction, kind, document]),
    [['in', 'basis', 'jiazhengfa-2020-5']],
  );
  assert.equal(documentFile(notice, library, site).relations[0]?.direction, 'out');
});

test('what is withheld is █ in the words, and said to be', () => {
  const file = documentFile(notice, library, site);
  assert.ok(file.blocks.some(({ text }) => text.includes('███')));
  assert.deepEqual(file.withheld, [{ what: '联系人姓名', reason: '个人信息' }]);
});

test('the list of the library is in order of date, and names what may be said plainly', () => {
  const { documents, withdrawn } = libraryFile(library, settings, 'https://library.example/', site);
  assert.deepEqual(
    documents.map(({ id, kind, date, numbers, updated }) => [id, kind, date, numbers, updated]),
    [
      ['dengji-banfa', 'record', undefined, [], '2026-10'],
      ['jiazhengfa-2019-3', 'record', '2019', ['甲政发〔2019〕3号'], undefined],
      ['jiazhengfa-2020-5', 'notice', '2020-03-01', ['甲政发〔2020〕5号'], '2026-11-03'],
    ],
  );
  assert.equal(withdrawn[0]?.address, 'https://library.example/documents/jiazhengfa-2016-1/');
});

test('numbers lead to their documents, those by which others cite one marked as doubtful', () => {
  assert.deepEqual(
    numbersFile(library, site).numbers.map(({ number, document, role, doubtful }) => [
      number,
      document,
      role,
      doubtful,
    ]),
    [
      ['甲政发〔2017〕1号', 'dengji-banfa', 'cited', true],
      ['甲政发〔2019〕3号', 'jiazhengfa-2019-3', 'own', undefined],
      ['甲政发〔2020〕5号', 'jiazhengfa-2020-5', 'own', undefined],
    ],
  );
});
