import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic, DiagnosticArguments } from './diagnostic.ts';
import type { DiagnosticCode } from './diagnostic-messages.table.ts';
import { messageOf } from './message-of.ts';

/** Arguments of every code; each must stand in the message. */
const samples: { [C in DiagnosticCode]: DiagnosticArguments[C][] } = {
  'number-unreadable': [{ found: '五号文' }],
  'number-code-missing': [{ found: '〔2020〕5号' }],
  'number-edge-uncertain': [{ found: '按甲政发〔2020〕5号', code: '甲政发' }],
  'title-missing': [{ stated: '登记办法' }, { stated: '' }],
  'structure-rule-not-found': [
    { at: '专栏1', near: '专栏一', line: 7 },
    { at: '专栏1', near: '' },
  ],
  'structure-rule-nth': [{ at: '专栏', found: 2, lines: '7、19' }],
  'structure-rule-ambiguous': [{ at: '专栏', lines: '7、19' }],
  'structure-rule-contradicts': [{ at: '专栏1', other: '专栏', line: 7 }],
  'structure-rule-overruled': [{ at: '专栏1', field: 'closing', line: 7 }],
  'secrecy-marked': [{ mark: '机密★1年' }],
  'marker-inside': [{ marker: '一、' }],
  'closing-inferred': [{ count: 3 }],
  'closing-too-long': [{ stated: 9, found: 3 }],
  'clause-repeated': [{ marker: '一、', id: 'sec_1', earlier: 7 }],
  'clause-gap': [{ marker: '三、' }],
  'file-unreadable': [{ cause: '没有权限', remedy: '请改它的权限' }],
  'front-matter-missing': [{}],
  'yaml-invalid': [{ reason: 'Tabs are not allowed' }],
  'field-unknown': [
    { field: 'titel', nearest: 'title', known: 'title' },
    { field: 'wort', nearest: '', known: 'title、number' },
  ],
  'field-missing': [{ field: 'title', expected: '文字' }],
  'field-invalid': [{ field: 'closing', found: '“一”', expected: '整数' }],
  'line-ends': [{}],
  'fields-more': [{ count: 7 }],
  'list-comma': [{ found: '甲，乙' }],
  'id-too-long': [{ length: 251, limit: 100 }],
  'id-reserved': [{ found: 'con' }],
  'words-elsewhere': [{ words: '登记', clause: 'sec_1', found: 'sec_2', name: '二、' }],
  'url-credentials': [{ host: 'a.example' }],
  'host-unusable': [{ found: '*', expected: 'www.a.example' }],
  'office-circular': [{ chain: 'a → a' }],
  'title-long': [{ length: 300, found: '关于' }],
  'source-key-spaces': [{ key: 'a b' }],
  'id-invalid': [{ found: 'A', expected: 'guobanfa-2024-1' }],
  'id-differs': [{ found: 'a', number: '甲政发〔2020〕5号', expected: 'jiazhengfa-2020-5' }],
  'id-duplicate': [{ id: 'a', other: 'a.md' }],
  'code-unromanised': [{ code: '丙政发' }],
  'statement-differs': [{ field: 'number', stated: '甲', found: '乙' }],
  'issuer-unknown': [
    { id: 'yi', nearest: 'yi-sheng' },
    { id: 'yi', nearest: '' },
  ],
  'source-unknown': [
    { key: 'papier', nearest: 'paper' },
    { key: 'papier', nearest: '' },
  ],
  'document-unknown': [
    { id: 'a', nearest: 'b' },
    { id: 'a', nearest: '' },
  ],
  'clause-unknown': [
    { id: 'a', clause: 'sec_9', nearest: 'sec_1' },
    { id: 'a', clause: 'sec_9', nearest: '' },
  ],
  'duty-proposed': [
    {
      words: '10月30日前',
      clause: '结尾第1段',
      paste: '  - task: { words: 报送情况, clause: closing__p_1 }',
    },
  ],
  'update-early': [{ date: '2024-02-29', added: '2024-03-01' }],
  'words-not-found': [
    { where: '正文', words: '旧办法' },
    { where: '正文', words: '旧办法', nearest: '新办法' },
  ],
  'correction-count': [{ expected: 3, found: 2 }],
  'place-unknown': [
    { place: 'sec_9', nearest: 'sec_1' },
    { place: 'sec_9', nearest: '' },
  ],
  'source-differs': [{ where: 'sec_1', source: '甲[乙]丙', text: '甲[丁]丙' }],
  'page-without-text': [{ id: 'a' }],
  'page-differs': [{ page: 'documents/a/', where: 'sec_1', text: '甲[乙]丙', shown: '甲[]丙' }],
  'source-missing': [{ path: 'sources/a.txt' }],
  'source-unhashed': [{ path: 'sources/a.txt', found: '0f' }],
  'source-altered': [{ path: 'sources/a.txt', expected: '0e', found: '0f' }],
  'source-not-utf8': [{ path: 'sources/a.txt', line: 3 }],
  'source-orphan': [{ path: 'sources/a.txt' }],
  'corrections-unchecked': [{}],
  'withheld-unexplained': [{ place: 'sec_1' }],
  'withheld-count': [{ place: 'sec_1', expected: 2, found: 1 }],
  'withheld-not-masked': [{ zone: 'contact' }],
  'personal-detail': [{ found: '138…', kind: '手机号码' }],
  'zone-not-withheld': [{ zone: 'contact', found: '联系人：…' }],
  'number-duplicate': [{ number: '甲政发〔2020〕5号', other: 'a' }],
  'basis-circular': [{ chain: 'a → b → a' }],
  'date-differs': [{ stated: '2019', found: '2020-03-01' }],
  'issuer-unread': [{ found: '某某局' }],
  'date-impossible': [{ found: '2020年2月30日' }],
  'host-unlisted': [{ host: 'example.com' }],
  'encoding-unknown': [{ likely: 'GB18030' }, { likely: '' }],
  'character-refused': [{ name: 'U+0000', kind: '控制字符', column: 3, remedy: '请删去' }],
  'character-doubtful': [{ name: 'U+E000', kind: '自造字', column: 3, remedy: '请换字', count: 2 }],
  'characters-repaired': [{ count: 3, examples: '⼯ → 工' }],
  'file-ignored': [{}],
  'text-empty': [{}],
  'paragraph-too-long': [{ length: 200000, limit: 100000 }],
  'note-missing': [{ found: '[^1]' }],
  'note-unused': [{ name: '[^1]' }],
  'note-repeated': [{ name: '[^1]', earlier: 9 }],
  'table-pasted': [
    { start: 7, end: 9, cells: '2', paste: '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |' },
    { start: 7, end: 9, cells: '1 至 2', paste: '| 甲 | 乙 |' },
  ],
  'table-row-long': [{ expected: 2, found: 4, rows: 3 }],
  'issuer-repeated': [{ name: '甲市人民政府' }],
  'picture-missing': [{ picture: 'share.png' }],
  'example-fruitless': [{ example: '登记' }],
  'content-missing': [{ path: 'content/site.yaml' }],
  'documents-missing': [{ path: 'content/documents' }],
  'ledger-row-invalid': [{ row: 'sec_2' }],
  'ledger-row-repeated': [{ row: 'sec_2 0123' }],
  'ledger-misnamed': [{ found: 'A.TSV', expected: 'a.tsv' }],
  'ledger-ignored': [{ found: 'a.docx' }],
  'clause-pages-vanished': [{ example: '/documents/a/sec_1/', count: 3 }],
  'withdrawn-repeated': [{ id: 'a' }],
  'ledger-row-lost': [
    { ledger: 'permalinks/a.tsv', id: 'sec_1__p_2', name: '一、第2段', row: 'sec_1__p_2\t0f' },
    { ledger: 'permalinks/a.tsv', id: 'sec_1__p_2', name: '一、第2段', row: '' },
  ],
  'ledger-folder-gone': [{ since: 'main', count: 3 }],
  'ledger-gone': [
    { since: 'main', ledger: 'permalinks/a.tsv', count: 3, to: 'b' },
    { since: 'main', ledger: 'permalinks/a.tsv', count: 3, to: '' },
  ],
  'ledger-mark-gone': [{ since: 'main' }],
  'ledger-row-gone': [{ since: 'main', id: 'sec_1', name: '一、', row: 'sec_1\t0f' }],
  'ledger-words-exchanged': [
    { since: 'main', id: 'sec_1__p_1', name: '一段', other: 'sec_1__p_2', row: 'sec_1__p_1\t0f' },
  ],
  'ledger-ids-exchanged': [
    { ledger: 'permalinks/a.tsv', id: 'sec_1__p_2', name: '二段', other: 'sec_1__p_1', otherName: '一段' },
  ],
  'permalink-reordered': [
    { ledger: 'permalinks/a.tsv', id: 'sec_1__p_2', name: '二段', other: 'sec_1__p_1', otherName: '一段' },
  ],
  'permalink-new': [{ ids: 'sec_1、sec_2' }],
  'permalink-vanished': [
    { id: 'sec_2', name: '二、', to: 'sec_3', toName: '三、' },
    { id: 'sec_2', name: '二、', to: '', toName: '' },
  ],
  'permalink-moved': [{ id: 'sec_2', name: '二、', to: 'sec_3', toName: '三、' }],
  'permalink-rewritten': [{ id: 'sec_2__p_1', name: '二、第1段' }],
  'permalink-text-vanished': [{ count: 12 }],
  'document-vanished': [
    { id: 'a', to: 'b' },
    { id: 'a', to: '' },
  ],
  'alias-living': [{ id: 'sec_1', field: 'clauseAliases' }],
  'alias-circle': [{ chain: 'a → b → a' }],
  'alias-unknown': [
    { id: 'sec_3', to: 'sec_9', nearest: 'sec_1' },
    { id: 'sec_3', to: 'sec_9', nearest: '' },
  ],
  'alias-duplicate': [{ id: 'a', other: 'b' }],
  'withdrawn-living': [{ id: 'a', other: 'a.mdx' }],
};

for (const code of Object.keys(samples) as DiagnosticCode[]) {
  test(`words ${code} with every argument`, () => {
    for (const args of samples[code]) {
      const message = messageOf({ code, args } as Diagnostic);
      assert.doesNotMatch(message, /undefined|NaN/);
      assert.match(message, /[。？]$/);
      for (const value of Object.values(args))
        assert.ok(message.includes(String(value)), `${value}: ${message}`);
    }
  });
}

const ofStructure: DiagnosticCode[] = [
  'title-missing',
  'title-long',
  'closing-inferred',
  'closing-too-long',
  'clause-repeated',
  'clause-gap',
  'issuer-unread',
  'date-impossible',
  'statement-differs',
];

for (const code of ofStructure) {
  test(`${code} says how an author decides otherwise`, () => {
    const messages = samples[code].map((args) => messageOf({ code, args } as Diagnostic));
    assert.ok(messages.some((message) => /structure/.test(message)));
  });
}
