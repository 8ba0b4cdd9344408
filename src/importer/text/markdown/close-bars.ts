import type { TextLine } from '#importer/lines/text-line.ts';

const delimiter = /^:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+$/;

/** Adds the bars at both ends of rows, which tables may omit. */
export function closeBars(all: readonly TextLine[]): TextLine[] {
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
