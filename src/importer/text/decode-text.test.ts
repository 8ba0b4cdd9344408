import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText, type EncodingName } from './decode-text.ts';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string, isLittle: boolean) =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
/** 通知\n */
const gb = [0xcd, 0xa8, 0xd6, 0xaa, 0x0a];
const words = '关于检查的通知\n一、要求';

const cases: [string, number[], string, EncodingName][] = [
  ['UTF-8', utf8(words), words, 'UTF-8'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(words)], words, 'UTF-8'],
  ['UTF-8 that is cut within a letter', utf8(words).slice(0, -1), `${words.slice(0, -1)}�`, 'UTF-8'],
  ['UTF-16 with a mark', [0xff, 0xfe, ...utf16(words, true)], words, 'UTF-16 LE'],
  ['UTF-16 with a mark, high byte first', [0xfe, 0xff, ...utf16(words, false)], words, 'UTF-16 BE'],
  ['UTF-16 without a mark', utf16(words, true), words, 'UTF-16 LE'],
  ['UTF-16 without a mark, high byte first', utf16(words, false), words, 'UTF-16 BE'],
  ['half of a letter at the end of UTF-16', [...utf16(words, true), 0x4e], `${words}�`, 'UTF-16 LE'],
  ['GB18030 of two bytes', gb, '通知\n', 'GB18030'],
  [
    'GB18030 of four bytes and of the plane beyond',
    [0x81, 0x39, 0xef, 0x31, 0x95, 0x32, 0x82, 0x36, 0xfe, 0x9f, 0xa2, 0xe3],
    '㐂𠀀䶮€',
    'GB18030',
  ],
  ['GB18030 with a byte too many', [...gb, 0xff], '通知\n�', 'GB18030'],
  ['ASCII', utf8('a\nb'), 'a\nb', 'UTF-8'],
  ['nothing', [], '', 'UTF-8'],
];

for (const [name, bytes, text, encoding] of cases)
  test(`decodes ${name}`, () => assert.deepEqual(decodeText(Uint8Array.from(bytes)), { text, encoding }));
