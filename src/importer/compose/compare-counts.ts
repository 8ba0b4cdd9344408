import type { InputText } from '#importer/model/input-text.ts';
import type { Paragraph } from '#importer/understand/paragraph.ts';

/** What is counted in a text. */
interface Counts {
  汉字: number;
  '“第…条”': number;
  '“（…）”编号': number;
  括号和书名号: number;
  表格: number;
}

/** A count that differs between an input and what was made of it. */
export interface CountDifference {
  what: keyof Counts;
  input: number;
  output: number;
}

/** Compares counts that must not change on the way from the container to the document file. */
export function compareCounts(
  { blocks, notes }: Pick<InputText, 'blocks' | 'notes'>,
  paragraphs: readonly Paragraph[],
): CountDifference[] {
  const read = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap((row) => row.map(({ text }) => text))
      : [(block.label ?? '') + block.text],
  );
  const input = countsOf([...read, ...notes.map(({ text }) => text)], blocks.filter(isFilledTable).length);
  const tables = paragraphs.filter(({ table }) => table !== undefined).length;
  const output = countsOf(
    paragraphs.flatMap(({ table, lines }) => (table ? table.flat() : [lines.join('\n')])),
    tables,
  );
  const kinds = Object.keys(input) as (keyof Counts)[];
  return kinds.flatMap((what) =>
    input[what] === output[what] ? [] : [{ what, input: input[what], output: output[what] }],
  );
}

const isFilledTable = (block: InputText['blocks'][number]): boolean =>
  block.kind === 'table' && block.rows.some((row) => row.some(({ text }) => text.trim() !== ''));

function countsOf(texts: readonly string[], tables: number): Counts {
  const bare = texts.map((text) => text.replace(/\s/g, ''));
  const count = (shape: RegExp) => bare.reduce((sum, text) => sum + (text.match(shape)?.length ?? 0), 0);
  return {
    汉字: count(/\p{Script=Han}/gu),
    '“第…条”': count(/第[一二三四五六七八九十百千零〇\d]+条/g),
    '“（…）”编号': count(/^[（(][一二三四五六七八九十百\d]+[）)]/g),
    括号和书名号: count(/[（）〔〕【】《》“”]/g),
    表格: tables,
  };
}
