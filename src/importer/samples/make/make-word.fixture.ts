// Has LibreOffice write the samples of .doc and .rtf, and damages some: node make-word.fixture.ts. Their
// expectations are written by hand, and so are the other samples of .rtf.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';

const here = import.meta.dirname;
const docx = (name: string) => join(here, '../docx', `${name}.docx`);
const text = (name: string) => join(here, `${name}.fodt`);

function convert(source: string, format: 'doc' | 'rtf'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  const options = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', format];
  execFileSync('soffice', [...options, '--outdir', folder, source], { stdio: 'ignore' });
  const bytes = readFileSync(join(folder, `${basename(source, extname(source))}.${format}`));
  rmSync(folder, { recursive: true });
  return bytes;
}

const keep = (name: string, bytes: Uint8Array) =>
  writeFileSync(join(here, '..', /rtf$|misnamed\.doc$/.test(name) ? 'rtf' : 'doc', name), bytes);

/** Changes a byte of the head of the text, which begins a small sector with the mark of Word. */
function patch(bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array {
  const patched = Uint8Array.from(bytes);
  let start = 0;
  while (start < patched.length && (patched[start] !== 0xec || patched[start + 1] !== 0xa5)) start += 64;
  patched[start + at] = change(patched[start + at] ?? 0);
  return patched;
}

const articles = { doc: convert(text('articles'), 'doc'), rtf: convert(text('articles'), 'rtf') };
keep('articles.doc', articles.doc);
keep('articles.rtf', articles.rtf);
for (const format of ['doc', 'rtf'] as const) {
  keep(`letter.${format}`, convert(text('letter'), format));
  for (const name of ['levels', 'table']) keep(`${name}.${format}`, convert(docx(name), format));
}
keep('inline.doc', convert(docx('inline'), 'doc'));
keep('misnamed.docx', convert(docx('typed'), 'doc'));
keep('notice.wps', convert(docx('notice'), 'doc'));

// Word 95 has version 0x65; the second byte of the flags says that the text is encrypted.
keep(
  'old.doc',
  patch(
    patch(articles.doc, 2, () => 0x65),
    3,
    () => 0,
  ),
);
keep(
  'locked.doc',
  patch(articles.doc, 11, (flags) => flags | 1),
);
keep('truncated.doc', articles.doc.subarray(0, Math.floor(articles.doc.length * 0.4)));
keep('truncated.rtf', articles.rtf.subarray(0, Buffer.from(articles.rtf).lastIndexOf('\\u31532')));
// WPS leaves the last sector short.
const lastUsed = articles.doc.findLastIndex((byte) => byte !== 0);
keep('short.wps', articles.doc.subarray(0, lastUsed + 1));
