import type { Finding } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import type { TextLine } from '#importer/lines/text-line.ts';
import type { InputText } from '#importer/model/input-text.ts';
import { takeComments, takeFrontMatter, takeNotes } from './take-asides.ts';
import { unmarkBlocks } from './unmark-blocks.ts';
import { unmarkWords } from './unmark-words.ts';

/** The lines of a Markdown text as rendered, and what is beside them. */
export interface ReadMarkdown extends Pick<InputText, 'notes' | 'pictures' | 'stated' | 'findings'> {
  lines: TextLine[];
}

export function readMarkdown(all: readonly TextLine[]): ReadMarkdown {
  const { fields, lines: withComments } = takeFrontMatter(all);
  const { comments, lines: withNotes } = takeComments(withComments);
  const { notes, lines: marked } = takeNotes(withNotes);
  const blocks = unmarkBlocks(closeBars(marked));
  const count = { marks: blocks.marks, links: 0 };
  const pictures: InputText['pictures'] = [];
  const unmark = (words: string, line: number): string => {
    const unmarked = unmarkWords(words);
    count.marks += unmarked.marks;
    count.links += unmarked.links.length;
    for (const one of unmarked.pictures)
      pictures.push({ ...(one && { words: one }), place: { kind: 'line', line } });
    return unmarked.text.trim();
  };
  const lines = blocks.lines.map((line) => ({ ...line, text: unmark(line.text, line.number) }));
  const read: Omit<ReadMarkdown, 'findings'> = {
    lines,
    notes: notes.map(({ name, words, line }) => ({
      name,
      text: words.map((one) => unmark(one, line)).join('\n'),
      place: { kind: 'line', line },
    })),
    pictures,
    stated: fields.get('title') ? { title: fields.get('title') as string } : {},
  };
  const findings: Finding[] = comments.map(({ words, line }) => {
    return { code: 'text-hidden', args: { words: excerpt(words) }, place: { kind: 'line', line } };
  });
  const place = { kind: 'file' } as const;
  for (const { words = '', place } of pictures)
    findings.push({ code: 'picture-left', args: { words }, place });
  if (fields.size > 0)
    findings.push({ code: 'markdown-fields', args: { names: [...fields.keys()].join('、') }, place });
  if (count.marks > 0) findings.push({ code: 'markdown-marks', args: { count: count.marks }, place });
  if (count.links > 0) findings.push({ code: 'markdown-links', args: { count: count.links }, place });
  if (blocks.renumbered > 0)
    findings.push({ code: 'markdown-numbers', args: { count: blocks.renumbered }, place });
  return { ...read, findings };
}

const delimiter = /^:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+$/;

/** Adds the bars at both ends of rows, which tables may omit. */
function closeBars(all: readonly TextLine[]): TextLine[] {
  const lines = [...all];
  for (const [i, line] of all.entries()) {
    if (!delimiter.test(line.text) || !all[i - 1]?.text.includes('|')) continue;
    for (let row = i - 1; row <= i || isOpen(lines[row]); row++) {
      const open = lines[row];
      if (open && isOpen(open)) lines[row] = { ...open, text: `|${open.text}|` };
    }
  }
  return lines;
}

const isOpen = (line: TextLine | undefined): boolean =>
  line?.text.includes('|') === true && !line.text.startsWith('|');
