/** Parses the numbers in an attribute, separated by white space: 「0 0 210 297」. */
export const numbersOf = (text: string | undefined): number[] =>
  (text ?? '')
    .split(/[\s,]+/)
    .flatMap((each) => (each && Number.isFinite(Number(each)) ? [Number(each)] : []));

/** Parses a box, which OFD writes as position and size. */
export function boxOf(
  text: string | undefined,
): { x: number; y: number; width: number; height: number } | undefined {
  const [x, y, width, height] = numbersOf(text);
  return x === undefined || y === undefined || width === undefined || height === undefined
    ? undefined
    : { x, y, width, height };
}

/** In letters: no line has more. */
const maxNumbers = 10_000;

/** Parses the steps between letters; `g n v` means n times v (GB/T 33190-2016, 11.3). */
export function deltasOf(text: string | undefined): number[] {
  const deltas: number[] = [];
  const words = (text ?? '').match(/[^\s,]+/g) ?? [];
  for (let i = 0; i < words.length && deltas.length < maxNumbers; i++) {
    if (words[i] !== 'g') deltas.push(Number(words[i]) || 0);
    else {
      const count = Math.min(Number(words[i + 1]) || 0, maxNumbers);
      const step = Number(words[i + 2]) || 0;
      for (let n = 0; n < count; n++) deltas.push(step);
      i += 2;
    }
  }
  return deltas;
}
