/** Formats recognised by their first bytes, written as one character a byte, and not read. */
export const pictureSignatures: { start: string; name: string }[] = [
  { start: '\xff\xd8\xff', name: 'JPG' },
  { start: '\x89PNG\r\n\x1a\n', name: 'PNG' },
  { start: 'GIF8', name: 'GIF' },
  { start: 'II*\0', name: 'TIF' },
  { start: 'MM\0*', name: 'TIF' },
  { start: 'AT&TFORM', name: 'DjVu' },
  { start: '\0\0\0\x0cjP  ', name: 'JP2' },
];

const unpack = '请解压，导入其中的文件。';
const print = '请用它的阅读器打印或另存为 PDF、OFD 再导入。';

export const otherSignatures: { start: string; name: string; remedy: string }[] = [
  { start: 'Founder CEB', name: '方正 CEB 文件', remedy: print },
  { start: 'CEBX', name: '方正 CEBX 文件', remedy: print },
  { start: 'Rar!\x1a\x07', name: ' RAR 压缩包', remedy: unpack },
  { start: '7z\xbc\xaf\x27\x1c', name: ' 7z 压缩包', remedy: unpack },
  { start: '\x1f\x8b', name: ' GZ 压缩包', remedy: unpack },
  { start: '%!PS', name: ' PostScript 文件', remedy: '请转为 PDF 再导入。' },
  { start: '\xdb\xa5', name: ' Word 2.0 文件', remedy: '请在 Word 或 WPS 中打开，另存为 .docx 再导入。' },
  { start: '\x31\xbe\0\0', name: '老版本 Write 文件', remedy: '请在 Word 中打开，另存为 .docx 再导入。' },
  { start: 'CAJ', name: ' CAJ 文件', remedy: '请用 CAJViewer 打印为 PDF 再导入。' },
  { start: 'MZ', name: '程序', remedy: '请核对是否选对了文件。' },
];
