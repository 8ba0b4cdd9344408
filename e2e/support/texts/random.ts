import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Returns a source of whole numbers below a limit, the same for a seed on every machine. */
export function random(seed: number): (limit: number) => number {
  const generator = xoroshiro128plus(seed);
  return (limit) => (limit > 0 ? uniformInt(generator, 0, limit - 1) : 0);
}
