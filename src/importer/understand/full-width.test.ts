import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullWidth } from './full-width.ts';

const cases: [text: string, widened: string][] = [
  ['(一)加强领导,狠抓落实', '（一）加强领导，狠抓落实'],
  ['(林办发[2018]43号)等', '（林办发〔2018〕43号）等'],
  ['共3,000人;其中(a, b)两类', '共3,000人；其中（a, b）两类'],
  ['见 https://a.example:80/?q=1', '见 https://a.example:80/?q=1'],
  ['比例为3:2', '比例为3:2'],
  ['联系电话:0712', '联系电话：0712'],
  ['各镇(街道):', '各镇（街道）：'],
  ['███,███', '███，███'],
];

for (const [text, widened] of cases)
  test(`widens ${text}`, () => {
    const { text: found, changed } = fullWidth(text);
    assert.equal(found, widened);
    assert.deepEqual(
      changed,
      [...text].flatMap((mark, i) => (mark === widened[i] ? [] : [i])),
    );
  });
