import type { InputBlock, InputCell, InputTable, InputText, StatedFacts } from './input-text.ts';

/**
 * Prints what a container was read into, one block a line, for a person to compare: label and words, with ⏎
 * for a line break and ⇥ for a tab; table rows between bars, with `×2` for a cell across two columns and `↑`
 * where one from above continues; then `[^1]: note`, `@title stated`, `~ furniture`, `% picture` and, sorted,
 * `! finding`.
 */
export function printInputText({ blocks, notes, stated, furniture, pictures, findings }: InputText): string {
  return [
    ...blocks.flatMap(printBlock),
    ...notes.map(({ name, text }) => `[^${name}]: ${inLine(text)}`),
    ...statedNames.flatMap((name) => (stated[name] === undefined ? [] : `@${name} ${inLine(stated[name])}`)),
    ...furniture.map(({ words }) => `~ ${inLine(words)}`),
    ...pictures.map(({ words }) => `% ${inLine(words ?? '')}`.trimEnd()),
    ...printFindings(findings),
  ].join('\n');
}

/** The codes alone, sorted, since their order depends on how the reader works. */
export const printFindings = (findings: readonly { code: string }[]): string[] =>
  findings.map(({ code }) => `! ${code}`).sort();

const statedNames: readonly (keyof StatedFacts)[] = [
  ...(['title', 'number', 'issuer'] as const),
  ...(['signed', 'published', 'address'] as const),
];

const inLine = (text: string) => text.replaceAll('\n', '⏎').replaceAll('\t', '⇥');

const printBlock = (block: InputBlock): string[] =>
  block.kind === 'table' ? printTable(block) : [inLine(`${block.label ?? ''}${block.text}`)];

/** A cell that continues in the rows below. */
interface Covering {
  columns: number;
  rowsLeft: number;
}

function printTable({ rows }: InputTable): string[] {
  const covering = new Map<number, Covering>();
  return rows.map((row) => `| ${printRow(row, covering).join(' | ')} |`);
}

function printRow(row: readonly InputCell[], covering: Map<number, Covering>): string[] {
  const printed: string[] = [];
  let column = 0;
  const printCovered = () => {
    for (let above = covering.get(column); above; above = covering.get(column)) {
      printed.push(withSpan('↑', above.columns));
      if (above.rowsLeft > 1) above.rowsLeft--;
      else covering.delete(column);
      column += above.columns;
    }
  };
  for (const { text, columns, rows } of row) {
    printCovered();
    printed.push(withSpan(inLine(text).replaceAll('|', '\\|'), columns));
    if (rows > 1) covering.set(column, { columns, rowsLeft: rows - 1 });
    column += columns;
  }
  printCovered();
  return printed;
}

const withSpan = (text: string, columns: number) => (columns > 1 ? `${text} ×${columns}`.trim() : text);
