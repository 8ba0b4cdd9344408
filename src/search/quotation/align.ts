/** A character of the quotation beside one of the text, by index; undefined where one has none. */
export type Step = readonly [quoted: number | undefined, held: number | undefined];

const diagonal = 0;
const onlyQuoted = 1;
const onlyHeld = 2;

/**
 * The cost of an edit. A pair that agrees gains one, so that the most such pairs win among alignments with
 * equally few edits.
 */
const edit = 1 << 13;

/**
 * Aligns all of `quoted` (fewer than 8192 code points) with the span of `held` that takes the fewest edits
 * (edit distance with free ends in `held`: P. H. Sellers, 1980). Time and space are the product of the
 * lengths.
 */
export function align(quoted: readonly number[], held: readonly number[]): { steps: Step[]; edits: number } {
  const width = held.length + 1;
  const moves = new Uint8Array((quoted.length + 1) * width);
  let above = new Int32Array(width);
  for (let i = 1; i <= quoted.length; i++) {
    const costs = new Int32Array(width).fill(i * edit, 0, 1);
    moves[i * width] = onlyQuoted;
    for (let j = 1; j < width; j++) {
      const pair = at(above, j - 1) + (quoted[i - 1] === held[j - 1] ? -1 : edit);
      const up = at(above, j) + edit;
      const left = at(costs, j - 1) + edit;
      const cost = Math.min(pair, up, left);
      costs[j] = cost;
      moves[i * width + j] = pair === cost ? diagonal : up === cost ? onlyQuoted : onlyHeld;
    }
    above = costs;
  }
  const steps = walkBack(moves, width, quoted.length, bestEnd(above, moves.subarray(quoted.length * width)));
  const edits = steps.filter(([i, j]) => i === undefined || j === undefined || quoted[i] !== held[j]).length;
  return { steps, edits };
}

/** Of ends that cost the same, one that pairs the last character shows what stands in its place. */
function bestEnd(costs: Int32Array, moves: Uint8Array): number {
  let end = 0;
  for (let j = 1; j < costs.length; j++) {
    const pairs = moves[j] === diagonal && moves[end] !== diagonal;
    if (at(costs, j) < at(costs, end) || (at(costs, j) === at(costs, end) && pairs)) end = j;
  }
  return end;
}

function walkBack(moves: Uint8Array, width: number, quoted: number, held: number): Step[] {
  const steps: Step[] = [];
  let [i, j] = [quoted, held];
  while (i > 0) {
    const move = moves[i * width + j];
    if (move !== onlyHeld) i--;
    if (move !== onlyQuoted) j--;
    steps.push([move === onlyHeld ? undefined : i, move === onlyQuoted ? undefined : j]);
  }
  return steps.reverse();
}

const at = (costs: Int32Array, index: number): number => costs[index] ?? 0;
