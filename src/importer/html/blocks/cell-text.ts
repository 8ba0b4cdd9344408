import type { InputBlock } from '#importer/model/input-text.ts';

/** The paragraphs of a cell as lines. A table in a cell becomes lines too, a row each. */
export const cellText = (blocks: readonly InputBlock[]): string =>
  blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? [`${block.label ?? ''}${block.text}`]
        : block.rows.map((row) => row.map(({ text }) => text.replaceAll('\n', ' ')).join('\t')),
    )
    .join('\n');
