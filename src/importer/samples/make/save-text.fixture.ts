// Prints the texts of `text/` as other programs would, a paragraph for each line, at some width, in some
// encoding: node save-text.fixture.ts. Needs iconv. The expectations are written by hand; samples that no
// text here is the source of are typed by hand, too.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

interface Printing {
  source: string;
  /** Columns; a Chinese letter takes two. */
  width?: number;
  indent?: string;
  /** Leading white space is lost, as in text copied from a PDF. */
  isStripped?: boolean;
  /** An empty line, or more, after each line or paragraph. */
  afterLine?: string;
  afterParagraph?: string;
  /** Lines of a page, what is printed above and below it. */
  page?: { lines: number; head: string; foot: (number: number) => string };
  encoding?: string;
  mark?: string;
  newline?: string;
}

const printings: Record<string, Printing> = {
  gb18030: { source: 'lines', encoding: 'GB18030', newline: '\r\n' },
  big5: { source: 'big5', encoding: 'BIG5' },
  'utf-8-mark': { source: 'lines', mark: '\ufeff', newline: '\r' },
  'utf-16-mark': { source: 'lines', mark: '\ufeff', encoding: 'UTF-16LE', newline: '\r\n' },
  'utf-16-bare': { source: 'lines', encoding: 'UTF-16BE' },
  'wrapped-indented': { source: 'inspection', width: 60, indent: '　　' },
  'wrapped-parted': { source: 'inspection', width: 64, afterParagraph: '\n' },
  'wrapped-double': { source: 'inspection', width: 56, indent: '    ', afterLine: '\n' },
  'wrapped-stripped': { source: 'inspection', width: 58, indent: '　　', isStripped: true },
  'wrapped-bare': { source: 'inspection', width: 60 },
  pages: {
    source: 'inspection',
    width: 60,
    indent: '　　',
    page: { lines: 12, head: '云岭市校车安全文件汇编', foot: (number) => `—${number}—` },
  },
  statute: { source: 'statute', width: 56, indent: '　　' },
  'statute-bare': { source: 'statute', width: 56, afterParagraph: '\n' },
  latin: { source: 'english', width: 72, indent: '　　' },
};

const columns = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u00ff' ? 2 : 1), 0);
const space = (width: number) => ' '.repeat(Math.max(0, Math.floor(width)));
/** What is never broken, with the marks that may not begin or end a line. */
const pieces = /[（《“]*(?:[\x21-\x7e]+|[^\x21-\x7e])[，。；：、）》”]*/gu;

/** A line that begins with ^ is centred; > aligns right, < left. */
function wrap(text: string, width: number, indent: string): string[] {
  if (text.startsWith('^')) return [space((width - columns(text.slice(1))) / 2) + text.slice(1)];
  if (text.startsWith('>')) return [space(width - columns(text.slice(1)) - 8) + text.slice(1)];
  const lines: string[] = [];
  let line = text.startsWith('<') ? '' : indent;
  for (const [piece] of text.replace(/^</, '').matchAll(pieces)) {
    if (columns(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return [...lines, line];
}

function print({ source, width, indent = '', page, ...rest }: Printing): string {
  const paragraphs = readFileSync(`${import.meta.dirname}/text/${source}.txt`, 'utf8')
    .trimEnd()
    .split('\n');
  const printed = paragraphs.map((text) => {
    const lines = width ? wrap(text, width, indent) : [text.replace(/^[<>^]/, '')];
    return (
      lines.map((line) => `${rest.isStripped ? line.trim() : line}\n${rest.afterLine ?? ''}`).join('') +
      (rest.afterParagraph ?? '')
    );
  });
  if (!page) return printed.join('');
  const lines = printed.join('').trimEnd().split('\n');
  const pages: string[] = [];
  while (lines.length > 0) {
    const sheet = lines.splice(0, page.lines).join('\n');
    pages.push(`${page.head}\n\n${sheet}\n\n${space(28)}${page.foot(pages.length + 1)}\n`);
  }
  return pages.join('\f');
}

for (const [name, printing] of Object.entries(printings)) {
  const { encoding, mark = '', newline = '\n' } = printing;
  const bytes = Buffer.from(mark + print(printing).replaceAll('\n', newline));
  const saved = encoding ? execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding], { input: bytes }) : bytes;
  writeFileSync(`${import.meta.dirname}/../text/${name}.txt`, saved);
}
