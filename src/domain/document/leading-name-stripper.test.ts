import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadingNameStripper } from './leading-name-stripper.ts';

const strip = leadingNameStripper(['林山省人民政府', '林山省人民政府办公厅', '云岭市教育局']);

const titles: [string, string][] = [
  ['林山省人民政府办公厅关于登记的通知', '关于登记的通知'],
  ['林山省人民政府、云岭市教育局关于登记的通知', '关于登记的通知'],
  ['林山省人民政府 云岭市教育局关于登记的通知', '关于登记的通知'],
  ['关于云岭市教育局的通知', '关于云岭市教育局的通知'],
  ['云岭市教育局', '云岭市教育局'],
  ['', ''],
];

for (const [title, rest] of titles)
  test(`leaves “${rest}” of “${title}”`, () => assert.equal(strip(title), rest));

test('leaves a title as it is where no names are known', () => {
  assert.equal(leadingNameStripper([])('关于登记的通知'), '关于登记的通知');
});
