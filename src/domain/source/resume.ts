/** How many characters in a row must agree again before two texts count as back in step. */
const anchorLength = 6;
/** How far ahead to look for such characters. */
const reach = 4000;

/**
 * The nearest offsets from which two texts that differ at `a` and `b` agree again; the ends of both where
 * they do not within reach.
 */
export function resume(first: string, second: string, a: number, b: number): [number, number] {
  const window = first.slice(a, a + reach + anchorLength);
  let best: { cost: number; at: [number, number] } | undefined;
  for (let ahead = 0; ahead <= reach && ahead < (best?.cost ?? Number.POSITIVE_INFINITY); ahead++) {
    const anchor = second.slice(b + ahead, b + ahead + anchorLength);
    if (anchor.length < anchorLength) break;
    const found = window.indexOf(anchor);
    const cost = ahead + found;
    if (found >= 0 && (!best || cost < best.cost)) best = { cost, at: [a + found, b + ahead] };
  }
  return best?.at ?? beforeCommonEnd(first, second, a, b);
}

/** What is left may be too short for an anchor, and still end alike. */
function beforeCommonEnd(first: string, second: string, a: number, b: number): [number, number] {
  let common = 0;
  while (
    common < Math.min(first.length - a, second.length - b, anchorLength) &&
    first.at(-1 - common) === second.at(-1 - common)
  )
    common++;
  return [first.length - common, second.length - common];
}
