import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodePage } from './decode-page.ts';

const utf8 = (text: string) => Buffer.from(text);
/** 甲䶮 in GB 18030, which has the second letter in four bytes. */
const gb = Buffer.from([0xbc, 0xd7, 0x82, 0x35, 0x87, 0x38]);
const withGb = (head: string) => Buffer.concat([utf8(head), gb]);
const gbText = new TextDecoder('gb18030').decode(gb);

const cases: [
  name: string,
  bytes: Uint8Array,
  enveloped: string | undefined,
  ends: string,
  codes: string[],
][] = [
  ['UTF-8 as labelled', utf8('<meta charset=utf-8>甲'), undefined, '甲', []],
  ['ASCII under any label', utf8('<meta charset=gbk>a'), undefined, '>a', []],
  ['a byte order mark above the label', utf8('\ufeff<meta charset=gbk>甲'), undefined, '甲', []],
  ['UTF-16 with its mark', Buffer.from('\ufeff甲', 'utf16le'), undefined, '甲', []],
  ['GB 18030 that is called GB 2312', withGb('<meta charset="gb2312">'), undefined, gbText, []],
  [
    'the label of an old form',
    withGb('<META http-equiv=Content-Type content="text/html; charset=GBK">'),
    undefined,
    gbText,
    [],
  ],
  ['the label of a declaration', withGb('<?xml version="1.0" encoding="gb2312"?>'), undefined, gbText, []],
  ['the label of an envelope', gb, 'GB2312', gbText, []],
  ['UTF-8 that is called GBK', utf8('<meta charset=gbk>甲'), undefined, '甲', ['html-charset-wrong']],
  [
    'GB 18030 that is called UTF-8',
    withGb('<meta charset=utf-8>'),
    undefined,
    gbText,
    ['html-charset-wrong'],
  ],
  [
    'GB 18030 that is called Latin',
    withGb('<meta charset=iso-8859-1>'),
    undefined,
    gbText,
    ['html-charset-wrong'],
  ],
  ['an unknown label', withGb('<meta charset=chinese2>'), undefined, gbText, ['html-charset-wrong']],
  ['no label', gb, undefined, gbText, ['html-charset-assumed']],
  [
    'another encoding as labelled',
    Buffer.from([...utf8('<meta charset=big5>'), 0xa5, 0xd2]),
    undefined,
    '甲',
    [],
  ],
  [
    'bytes that are no letter',
    Buffer.from([...utf8('<meta charset=utf-8>水源地登记的通知发给各县'), 0xe7]),
    undefined,
    '各县�',
    ['html-bytes-broken'],
  ],
  ['zeros', utf8('<meta charset=utf-8>甲\0'), undefined, '甲\0', ['html-bytes-broken']],
];

for (const [name, bytes, enveloped, ends, codes] of cases)
  test(`decodes ${name}`, () => {
    const { source, findings } = decodePage(new Uint8Array(bytes), enveloped);
    assert.ok(source.endsWith(ends), source);
    assert.deepEqual(
      findings.map(({ code }) => code),
      codes,
    );
  });
