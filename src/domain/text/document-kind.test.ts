import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentKind } from './document-kind.ts';

const titles: [string, string | undefined][] = [
  ['关于做好登记的通知', '通知'],
  ['关于做好登记的意见（试行）', '意见'],
  ['关于同意登记的函', '函'],
  ['登记实施细则', '实施细则'],
  ['登记实施办法(2020年版)', '实施办法'],
  ['登记办法', '办法'],
  ['登记管理条例', '条例'],
  ['登记细则', '细则'],
  ['2020年登记工作要点', '要点'],
  ['登记促进法', '法'],
  ['登记工作方法', undefined],
  ['通知的登记', undefined],
  ['', undefined],
];

for (const [title, kind] of titles) {
  test(`takes “${title}” for ${kind ?? 'no kind that it knows'}`, () => {
    assert.equal(documentKind(title), kind);
  });
}
