import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers } from './invented.fixture.ts';

const titles: [string, string][] = [
  ['甲市人民政府关于做好登记的通知', '关于做好登记的通知'],
  // The longest name counts, or 办公室 would be left over.
  ['甲市人民政府办公室关于做好登记的通知', '关于做好登记的通知'],
  ['市政府关于做好登记的通知', '关于做好登记的通知'],
  ['甲市人民政府 乙省教育厅关于做好登记的通知', '关于做好登记的通知'],
  ['甲市人民政府、乙省教育厅关于做好登记的通知', '关于做好登记的通知'],
  ['关于甲市人民政府的通知', '关于甲市人民政府的通知'],
  ['甲市人民政府', '甲市人民政府'],
];

for (const [title, rest] of titles) {
  test(`leaves “${rest}” of “${title}”`, () => {
    assert.equal(issuers.stripLeadingIssuers(title), rest);
  });
}

test('knows a body by its name and by another of its names', () => {
  assert.equal(issuers.byName('甲市人民政府')?.id, 'jia-shi');
  assert.equal(issuers.byName('市政府办公室')?.id, 'jia-shi-bangongshi');
  assert.equal(issuers.byName('丙县人民政府'), undefined);
});

test('knows every body that uses a code', () => {
  assert.deepEqual(
    issuers.byCode('甲办发').map(({ id }) => id),
    ['jia-shi-bangongshi', 'jia-shiwei'],
  );
  assert.deepEqual(issuers.byCode('丙政发'), []);
});

test('gives the romanisation of a code, and every code once, the longest first', () => {
  assert.equal(issuers.romanise('甲政办发'), 'jiazhengbanfa');
  assert.equal(issuers.romanise('丙政发'), undefined);
  assert.deepEqual(issuers.codes, ['甲政办发', '甲政发', '甲办发', '乙教发']);
});
