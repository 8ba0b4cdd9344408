import { report } from '#importer/finding/report.ts';
import type { InputBlock } from '#importer/model/input-text.ts';
import type { WordReading } from './word-reading.ts';

/** The paragraphs of a cell as lines. A table in a cell becomes lines too, a row each. */
export function cellText(blocks: InputBlock[], reading: WordReading): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [`${block.label ?? ''}${block.text}`];
      report(reading, 'table-nested', {}, block.place);
      return block.rows.map((row) => row.map((cell) => cell.text.replaceAll('\n', ' ')).join('\t'));
    })
    .join('\n');
}
