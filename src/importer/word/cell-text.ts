import { report } from '#importer/finding/finding.ts';
import type { InputBlock } from '#importer/model/input-text.ts';
import type { WordReading } from './word-reading.ts';

/** Writes the paragraphs of a cell as lines. Each row of a nested table becomes a line too. */
export function cellText(blocks: InputBlock[], reading: WordReading): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [`${block.label ?? ''}${block.text}`];
      report(reading, 'table-nested', {}, block.place);
      return block.rows.map((row) => row.map((cell) => cell.text.replaceAll('\n', ' ')).join('\t'));
    })
    .join('\n');
}
