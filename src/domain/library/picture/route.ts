/** A dot: its place, and the column that it stands in. */
export interface Stop {
  x: number;
  y: number;
  column: number;
}

const radius = 6;
/** How far above the dots of its row a line passes those of other documents. */
const above = 7;

/**
 * The path of a line between two dots: along the row of the older, where no words stand, then through the
 * gutter of the newer one's column. Lines of the main document share theirs.
 */
export function routeBetween(one: Stop, other: Stop, main: boolean): string {
  const [a, b] = one.column <= other.column ? [one, other] : [other, one];
  const gutter = b.x - (main ? 18 : 12);
  const isNext = b.column - a.column === 1;
  if (a.y === b.y && isNext) return `M${a.x} ${a.y}H${b.x}`;
  if (a.column === b.column) return `M${a.x} ${a.y}H${gutter + radius}${through(gutter, a.y, b.y)}H${b.x}`;
  const y = isNext ? a.y : a.y - above;
  const start = `M${a.x} ${a.y}${isNext ? '' : `Q${a.x + 4} ${y} ${a.x + 12} ${y}`}`;
  if (a.y === b.y) return `${start}H${b.x - 12}Q${b.x - 4} ${y} ${b.x} ${b.y}`;
  return `${start}H${gutter - radius}${through(gutter, y, b.y)}H${b.x}`;
}

/** Turns into the gutter, and out of it to the right. */
function through(x: number, from: number, to: number): string {
  const turn = from < to ? radius : -radius;
  return `Q${x} ${from} ${x} ${from + turn}V${to - turn}Q${x} ${to} ${x + radius} ${to}`;
}
