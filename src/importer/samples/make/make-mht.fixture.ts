// Wraps html/word.html like Word in a web archive: node make-mht.fixture.ts. Not made by Word itself.
import { readFileSync, writeFileSync } from 'node:fs';

const samples = `${import.meta.dirname}/..`;
const boundary = '----=_NextPart_01DA0000.00000010';

/** RFC 2045, 6.7: lines of 76 letters at most; spaces at the end of a line are written as bytes. */
function quotedPrintable(bytes: Uint8Array): string {
  const line = (letters: string): string => {
    const units = letters.match(/=[\dA-F]{2}|./g) ?? [];
    const lines = [''];
    for (const unit of units) {
      if ((lines.at(-1)?.length ?? 0) + unit.length > 75) lines.push('');
      lines.push(`${lines.pop()}${unit}`);
    }
    return lines.join('=\r\n').replace(/ $/, '=20');
  };
  const letters = Array.from(bytes, (byte) =>
    byte > 126 || byte === 61 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  return letters.join('').split(/\r?\n/).map(line).join('\r\n');
}

const part = (name: string, type: string, bytes: Uint8Array): string =>
  [
    `--${boundary}`,
    `Content-Location: file:///C:/00000001/${name}`,
    'Content-Transfer-Encoding: quoted-printable',
    `Content-Type: ${type}`,
    '',
    quotedPrintable(bytes),
    '',
  ].join('\r\n');

const ascii = (text: string) => new TextEncoder().encode(text);
const header =
  "<html><body><div style='mso-element:header' id=h1><p class=MsoHeader>1</p></div></body></html>\r\n";
const files =
  '<xml xmlns:o="urn:schemas-microsoft-com:office:office">\r\n <o:MainFile HRef="../a.htm"/>\r\n</xml>';

const archive = [
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="${boundary}"\r\n\r\n`,
  part('a.htm', 'text/html; charset="gb2312"', readFileSync(`${samples}/html/word.html`)),
  part('a.files/header.htm', 'text/html; charset="gb2312"', ascii(header)),
  part('a.files/filelist.xml', 'text/xml; charset="utf-8"', ascii(files)),
  `--${boundary}--\r\n`,
].join('');
writeFileSync(`${samples}/mht/word.mht`, archive);
writeFileSync(`${samples}/mht/cut.mht`, archive.slice(0, 2500));
