import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partAt } from './ofd-document.ts';

const parts = {
  names: ['OFD.xml', 'Doc_0/Document.xml', 'Doc_0/Pages/Page_0/Content.xml', 'Res/a.xml'],
  bytes: () => undefined,
  xml: () => undefined,
};

const cases: [path: string, from: string, expected: string | undefined][] = [
  ['Doc_0/Document.xml', 'OFD.xml', 'Doc_0/Document.xml'],
  ['Pages/Page_0/Content.xml', 'Doc_0/Document.xml', 'Doc_0/Pages/Page_0/Content.xml'],
  ['/Doc_0/Pages/Page_0/Content.xml', 'Doc_0/Document.xml', 'Doc_0/Pages/Page_0/Content.xml'],
  ['pages\\page_0\\CONTENT.xml', 'Doc_0/Document.xml', 'Doc_0/pages/page_0/CONTENT.xml'],
  ['../Res/./a.xml', 'Doc_0/Document.xml', 'Res/a.xml'],
  ['../../../Res/a.xml', 'Doc_0/Document.xml', 'Res/a.xml'],
  // Some producers write paths from the root without saying so.
  ['Doc_0/Document.xml', 'Doc_0/Document.xml', 'Doc_0/Document.xml'],
  ['b.xml', 'Doc_0/Document.xml', undefined],
  ['', 'Doc_0/Document.xml', undefined],
];

for (const [path, from, expected] of cases)
  test(`“${path}” in ${from} leads to ${expected}`, () => assert.equal(partAt(parts, path, from), expected));
