import type { InputBlock } from '#importer/model/input-text.ts';

/** Writes the paragraphs of a cell as lines. Each row of a nested table becomes a line too. */
export const cellText = (blocks: readonly InputBlock[]): string =>
  blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? [`${block.label ?? ''}${block.text}`]
        : block.rows.map((row) => row.map(({ text }) => text.replaceAll('\n', ' ')).join('\t')),
    )
    .join('\n');
