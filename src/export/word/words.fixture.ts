import type { InputBlock } from '#importer/model/input-text.ts';

/** The words of a block that was read back, without white space and calls of notes. */
export function wordsOf(block: InputBlock): string {
  const text =
    block.kind === 'table'
      ? block.rows
          .flat()
          .map((cell) => cell.text)
          .join('')
      : block.text;
  return text.replace(/\[\^[^\]]*\]/g, '').replace(/\s/g, '');
}
