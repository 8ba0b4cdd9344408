import assert from 'node:assert/strict';
import { test } from 'node:test';
import cfb from 'cfb';
import { zipSync } from 'fflate';
import { findingMessages } from '#importer/finding/finding-messages.ts';
import { detectContainer } from './detect-container.ts';
import type { Detected } from './detected.ts';

const bytesOf = (letters: string) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  [...text].forEach((letter, i) => {
    view.setUint16(2 * i, letter.charCodeAt(0), little);
  });
  return new Uint8Array(view.buffer);
};
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, [utf8('云岭市'), { level: 0 }]])));
const typed = (type: string, ...names: string[]) =>
  zipSync({
    mimetype: [utf8(type), { level: 0 }],
    ...Object.fromEntries(names.map((n) => [n, utf8('<a/>')])),
  });
const ole = (...names: string[]) => {
  const file = cfb.utils.cfb_new();
  for (const name of names) cfb.utils.cfb_add(file, `/${name}`, [...utf8('云岭市'.repeat(600))]);
  return Uint8Array.from(cfb.write(file, { type: 'array' }) as number[]);
};

const page = '<html><body><p>云岭市人民政府</p></body></html>';
const mht = 'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="a"\r\n\r\n--a\r\n';
const flat =
  '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part/></pkg:package>';

const cases: [what: string, bytes: Uint8Array, expected: string][] = [
  ['docx', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
  ['docx whose main part has another name', zip('[Content_Types].xml', 'document2.xml'), 'docx'],
  ['docx cut off', zip('word/document.xml', 'word/styles.xml').subarray(0, 120), 'docx'],
  ['ofd', zip('OFD.xml', 'Doc_0/Document.xml'), 'ofd'],
  ['ofd in other case', zip('ofd.xml'), 'ofd'],
  ['odt', typed('application/vnd.oasis.opendocument.text', 'content.xml'), '这是 ODF 文件（.odt）'],
  ['ods', typed('application/vnd.oasis.opendocument.spreadsheet', 'content.xml'), '这是电子表格'],
  ['epub', typed('application/epub+zip'), '这是电子书（.epub）'],
  ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), '这是电子表格'],
  ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml'), '这是演示文稿'],
  ['xps', zip('[Content_Types].xml', 'FixedDocSeq.fdseq'), '这是 XPS 文件'],
  ['uof', zip('uof.xml', '_meta/meta.xml'), '这是标文通文件（.uof、.uot）'],
  ['zip of documents', zip('云岭市.docx', 'word.txt'), '这是 ZIP 压缩包'],
  ['empty zip', bytesOf(`PK\x05\x06${'\0'.repeat(18)}`), '这是 ZIP 压缩包'],
  ['doc and wps', ole('WordDocument', '1Table'), 'doc'],
  ['docx with a password', ole('EncryptedPackage', 'EncryptionInfo'), '文件有密码保护'],
  ['xls', ole('Workbook'), '这是电子表格'],
  ['ppt', ole('PowerPoint Document'), '这是演示文稿'],
  ['another OLE file', ole('HwpSummary'), '这是复合文件'],
  ['OLE cut off', ole('WordDocument').subarray(0, 300), '文件不完整或已损坏'],
  ['rtf', bytesOf('{\\rtf1\\ansi}'), 'rtf'],
  ['rtf after a mark of UTF-8', bytesOf('\xef\xbb\xbf{\\rtf1}'), 'rtf'],
  ['rtf whose first byte is damaged', bytesOf('z\\rtf1\\ansi{\\fonttbl{\\f0 a;}}}'), 'rtf'],
  ['pdf', bytesOf('%PDF-1.7\n%\xe2\xe3'), 'pdf'],
  ['pdf by its end', bytesOf('%P\0F-1.7\ntrailer\nstartxref\n9\n%%EOF\n'), 'pdf'],
  ['pdf after junk', bytesOf(`HTTP/1.1 200 OK\r\n${'\0'.repeat(300)}%PDF-1.4`), 'pdf'],
  ['html', utf8(page), 'html'],
  ['html with its mark', utf8(`\ufeff\r\n<!DOCTYPE html>\r\n${page}`), 'html'],
  ['saved html', utf8(`<!-- saved from url=(0021)http://yunling.example/ -->\n${page}`), 'html'],
  ['xhtml', utf8(`<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "a" "b">\n${page}`), 'html'],
  ['html of Word', utf8(`<html xmlns:w="urn:schemas-microsoft-com:office:word">${page}`), 'html'],
  ['html in UTF-16', utf16(`\ufeff${page}`, true), 'html'],
  ['part of a page', utf8('<div class="TRS_Editor"><p>云岭市</p></div>'), 'html'],
  ['mht', bytesOf(mht), 'mht'],
  ['mht of a browser', bytesOf(`From: <Saved by Blink>\r\nSubject: =?utf-8?Q?a?=\r\n${mht}`), 'mht'],
  [
    'Word 2003 XML',
    utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>'),
    '这是 Word 2003 XML',
  ],
  [
    'Word 2003 XML without its instruction',
    utf8('<?xml version="1.0"?>\n<w:wordDocument xmlns:w="a">'),
    '这是 Word 2003 XML',
  ],
  ['docx as one XML', utf8(`<?xml version="1.0"?>${flat}`), '这是单个 XML 的 Word 文件'],
  ['fodt', utf8('<?xml version="1.0"?><office:document xmlns:office="a">'), '这是 ODF 文件'],
  ['uof of one file', utf8('<?xml version="1.0"?><uof:UOF xmlns:uof="a">'), '这是标文通文件'],
  ['another XML', utf8('<?xml version="1.0"?><list/>'), '这是 XML 数据文件'],
  ['jpg', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF'), '这是 JPG 图片'],
  ['png', bytesOf('\x89PNG\r\n\x1a\n'), '这是 PNG 图片'],
  ['tif', bytesOf('II*\0\x08\0'), '这是 TIF 图片'],
  ['bmp', bytesOf('BM\x36\x10\x0e\0\0\0\0\0\x36'), '这是 BMP 图片'],
  ['webp', bytesOf('RIFF\x10\0\0\0WEBPVP8 '), '这是 WebP 图片'],
  ['ceb', bytesOf('Founder CEB\0\x03\0'), '这是方正 CEB 文件'],
  ['cebx', bytesOf('CEBX\x01\0\0'), '这是方正 CEBX 文件'],
  ['rar', bytesOf('Rar!\x1a\x07\0'), '这是 RAR 压缩包'],
  ['other bytes', bytesOf('SE\x01\x02\x03\x04\xff\xfe\0\0\x07\x10\x11'), '认不出是什么文件'],
  ['nothing', bytesOf(''), '文件中没有文字'],
  ['zeros', new Uint8Array(4096), '文件中没有文字'],
  ['UTF-8', utf8('云岭市人民政府办公室文件\n'), 'text'],
  ['GB18030', bytesOf('\xd4\xc6\xc1\xeb\xca\xd0\xc8\xcb\xc3\xf1\xd5\xfe\xb8\xae\r\n'), 'text'],
  ['UTF-16 with its mark', utf16('\ufeff云岭市', false), 'text'],
  ['UTF-16 without it', utf16('云岭市人民政府文件\r\n一、总体要求', true), 'text'],
  ['big-endian UTF-16 without it', utf16('云岭市人民政府文件\r\n一、总体要求', false), 'text'],
  ['text with a stray zero', utf8(`${'云岭市水务局通告\n'.repeat(10)}\0`), 'text'],
  ['text that begins like a mail', utf8('主送：各县人民政府\nMIME-Version 一词\n'), 'text'],
  ['text with an angle bracket', utf8('<云岭市水源保护办法>\n第一条 …'), 'text'],
  ['Markdown', utf8('# 云岭市\n\n<br>\n'), 'text'],
  ['text that a form feed parts', utf8('云岭市\f— 2 —\n'), 'text'],
];

function told(detected: Detected): string {
  if ('container' in detected) return detected.container;
  return detected.refused
    .map(({ code, args }) => {
      const { severity, text } = findingMessages[code];
      assert.equal(severity, 'refused');
      return (text as (args: unknown) => string)(args);
    })
    .join();
}

test('tells a container by its bytes', async (t) => {
  for (const [what, bytes, expected] of cases) {
    await t.test(what, () => {
      assert.equal(told(detectContainer(bytes)).slice(0, expected.length), expected);
    });
  }
});
