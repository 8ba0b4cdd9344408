import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { checkTexts } from './check-texts.ts';

const notice = `甲市人民政府文件

甲政发〔2020〕5号

关于登记的通知

各区：

请照办。

一、登记

（一）填表。

三、其他

甲市人民政府

2020年3月1日

附件1

登记表

照填。
`;

describe('checking a folder of texts', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'texts-'));
    await writeFile(
      join(folder, 'issuers.yaml'),
      '- { id: jia-shi, name: 甲市人民政府, level: municipal }\n',
    );
    for (const name of ['whole', 'whole/below', 'broken', 'empty']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'whole/notice.txt'), notice);
    await writeFile(join(folder, 'whole/below/lines.md'), '甲市登记办法\n第一条　为了登记，制定本办法。\n');
    await writeFile(join(folder, 'whole/other.pdf'), '');
    await writeFile(join(folder, 'broken/note.txt'), '关于登记的通知\n\n照办[^1]。\n\n[^1]: 注\n');
    await writeFile(join(folder, 'broken/bytes.txt'), Uint8Array.of(0xbc, 0xd7, 0xca));
  });
  after(() => rm(folder, { recursive: true }));

  async function check(name: string, json: boolean) {
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line);
    return { code: await checkTexts(join(folder, name), folder, { json, print }), lines };
  }

  test('says what it makes of each text, as JSON', async () => {
    const { code, lines } = await check('whole', true);
    assert.equal(code, 0);
    const rows = lines.map((line) => ({ ...JSON.parse(line), milliseconds: 0 }));
    assert.deepEqual(rows, [
      {
        file: join('below', 'lines.md'),
        title: '甲市登记办法',
        issuers: [],
        clauses: { article: 1 },
        parts: [],
        diagnostics: {},
        milliseconds: 0,
      },
      {
        file: 'notice.txt',
        title: '关于登记的通知',
        number: '甲政发〔2020〕5号',
        date: '2020-03-01',
        issuers: ['甲市人民政府'],
        clauses: { section: 2, paragraph: 1 },
        parts: ['att_1'],
        diagnostics: { 'clause-gap': 1 },
        milliseconds: 0,
      },
    ]);
  });

  test('ends with totals, and with files whose words come out changed or that are not text', async () => {
    const { code, lines } = await check('broken', false);
    assert.equal(code, 1);
    const report = lines.join('\n');
    assert.match(report, /共 2 件：有标题 1/);
    assert.match(report, /bytes\.txt：不是 UTF-8 文本/);
    assert.match(
      report,
      /note\.txt：文字有变，原文“关于登记的通知照办\[\^1\]。.*”，读作“关于登记的通知照办。”/,
    );
    assert.match((await check('whole', false)).lines.join('\n'), /每一件的文字都没有变/);
  });

  test('refuses a folder without texts', async () => {
    assert.equal((await check('empty', false)).code, 2);
    assert.equal((await check('unheard-of', false)).code, 2);
  });
});
