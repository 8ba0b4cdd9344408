import type { Line } from '#importer/page/sheet.ts';

/** Fewer rows may be two signatures side by side. */
const leastRows = 3;

/** Finds tables without ruled lines: groups of consecutive lines whose words are in the same columns. */
export function findUnruledTables(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length >= leastRows) groups.push(open);
    open = [];
  };
  for (const line of lines) {
    const before = open.at(-1);
    if (line.pieces.length < 2 || (before && (before.sheet !== line.sheet || !isAlike(before, line))))
      close();
    if (line.pieces.length >= 2) open.push(line);
  }
  close();
  return groups;
}

/** The same number of pieces, each beginning, ending or centred where the one above does. */
function isAlike(before: Line, line: Line): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= line.size;
  return (
    before.pieces.length === line.pieces.length &&
    before.pieces.every(({ left, right }, i) => {
      const piece = line.pieces[i] ?? { left: 0, right: 0 };
      const middles = near((left + right) / 2, (piece.left + piece.right) / 2);
      return near(left, piece.left) || near(right, piece.right) || middles;
    })
  );
}
