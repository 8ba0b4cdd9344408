import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../support/sites/site-folder.ts';
import { siteSettings } from '../support/sites/site-settings.ts';
import { sites } from '../support/sites/sites.ts';
import { expect, test } from '../support/test.ts';
import {
  longNumbers,
  personalDetails,
  plantedContact,
  plantedDetails,
} from '../support/texts/personal-details.ts';
import { textInFile } from '../support/texts/text-in-file.ts';

// Contacts in the samples of `kinds` are zeros, so that the importer sees their shape.
for (const [name, { content, folder }] of Object.entries(sites).filter(([name]) => name !== 'kinds'))
  test(`nothing in the built site, ${name}, has the shape of a telephone, identity card or private mailbox`, () => {
    const { mailbox, offices } = siteSettings(content);
    const files = filesBelow(folder);
    for (const kind of ['index', 'meta'])
      expect(
        files.some((path) => path.endsWith(`.pf_${kind}`)),
        kind,
      ).toBe(true);
    // An index has the digits of 「YL2025003」 as a word of their own.
    const pages = files
      .filter((path) => path.endsWith('.html'))
      .map((path) => readFileSync(join(folder, path), 'utf8'));
    const coded = new Set(
      pages.flatMap((page) => [...page.matchAll(/[A-Za-z](\d{7,})/g)].map(([, digits]) => digits)),
    );
    const found = files.flatMap((path) => {
      const text = textInFile(path, readFileSync(join(folder, path)));
      const details = personalDetails(text, [mailbox, ...offices]);
      const numbers = path.includes('.pf_') ? longNumbers(text) : [];
      const unlisted = numbers.filter(
        (number) => !coded.has(number) && !offices.some((one) => one.includes(number)),
      );
      return [...details, ...unlisted].map((detail) => `${path}: ${detail}`);
    });
    expect(found).toEqual([]);
  });

test('the compressed index is read: it holds words of a text', () => {
  const { folder } = sites.library;
  const files = filesBelow(folder).filter((path) => path.endsWith('.pf_index'));
  const texts = files.map((path) => textInFile(path, readFileSync(join(folder, path))));
  const words = texts.join('\n').split(/\s+/);
  for (const word of ['架', '2023', '16', '备']) expect(words).toContain(word);
});

test('the detector finds each kind of detail in every notation, in any file', () => {
  const { mobile, landline, identity, mailbox } = plantedDetails;
  const notations = [
    mobile,
    mobile.replace(/(\d{3})(\d{4})/, '$1 $2 '),
    mobile.replace(/(\d{3})(\d{4})/, '$1-$2-'),
    `+86${mobile}`,
    `手机${mobile}。`,
    landline,
    landline.replace('-', ''),
    landline.replace('-', ' '),
    landline.replace('-', '－'),
    landline.replace(/^(\d+)-/, '（$1）'),
    `电话：${landline.slice(4)}`,
    identity,
    identity.replace('X', 'x'),
    mailbox,
    mailbox.toUpperCase(),
    'someone@example.org',
    landline.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ];
  for (const notation of notations)
    expect(personalDetails(`联系${notation}，谢谢`), notation).not.toEqual([]);
  const page = Buffer.from(`<p>电话：${landline}</p>`);
  expect(personalDetails(textInFile('a.html', page))).not.toEqual([]);
  expect(personalDetails(textInFile('a.html.gz', gzipSync(page)))).not.toEqual([]);
  const word = landline.slice(4);
  const index = Buffer.concat([
    Buffer.from('pagefind_dcd'),
    Buffer.from([0x82, 0x60 + word.length]),
    Buffer.from(word),
    Buffer.from([0x19, 1, 2]),
  ]);
  expect(longNumbers(textInFile('a.pf_index', gzipSync(index)))).toEqual([word]);
  const hex = [...mobile].map((digit) => digit.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const pair = Buffer.from(`z${hex}z6bb`);
  const coded = Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from([0x78, pair.length]), pair]);
  expect(longNumbers(textInFile('a.pf_index', gzipSync(coded)))).toEqual([mobile]);
  expect(personalDetails(plantedContact)).not.toEqual([]);
});

test('the detector ignores numbers, dates, hashes and code', () => {
  for (const text of [
    '林文函〔2023〕16号',
    '2023年9月16日',
    '2019-10-16',
    '5000万人次',
    'sha256-GvmhqII/13800000000aSRZbXp=',
    'unknown_5bbe4df/0.pf_index',
    't20200210_359278.html',
    'a=2147483647,b=0x13800000000',
    'thread-4753211-1-1',
    'jiucuo@library.example',
    '0.15912345678',
    '电话：略',
  ])
    expect(personalDetails(text, ['jiucuo@library.example']), text).toEqual([]);
});
