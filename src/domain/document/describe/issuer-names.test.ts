import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fact, record } from '#domain/document/invented.fixture.ts';
import { issuerNames } from './issuer-names.ts';

/** Number of a record, what it says of its issuers, the line. */
const lines: [string | null, string[] | undefined, string][] = [
  ['甲政发〔2020〕5号', undefined, '甲市人民政府（按发文字号代字推定）'],
  ['甲政发〔2020〕5号', ['jia-shi', 'yi-sheng'], '甲市人民政府、乙省教育厅'],
  [null, undefined, ''],
];

for (const [number, stated, line] of lines) {
  test(`writes “${line}” for ${number} issued by ${stated ?? 'no one named'}`, () => {
    const fields = stated ? { issuers: fact(stated) } : {};
    assert.equal(issuerNames(record('x', '关于登记的通知', number, fields).description.issuers), line);
  });
}
