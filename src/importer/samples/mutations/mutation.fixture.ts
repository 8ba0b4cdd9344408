import fc from 'fast-check';

/** Damage to a file in transit. */
export interface Mutation {
  kind: 'flipped' | 'cut' | 'hole' | 'zeros' | 'doubled' | 'inserted';
  /** Where it begins, as a share of the file. */
  at: number;
  /** Number of bytes affected; a cut loses all that follow. */
  length: number;
  value: number;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('flipped', 'cut', 'hole', 'zeros', 'doubled', 'inserted'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 400 })),
  value: fc.integer({ min: 1, max: 255 }),
});

export function mutate(bytes: Uint8Array, { kind, at, length, value }: Mutation): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const end = Math.min(bytes.length, start + length);
  const [before, touched, after] = [bytes.slice(0, start), bytes.slice(start, end), bytes.slice(end)];
  switch (kind) {
    case 'flipped':
      return join(
        before,
        touched.map((byte) => byte ^ value),
        after,
      );
    case 'cut':
      return before;
    case 'hole':
      return join(before, after);
    case 'zeros':
      return join(before, new Uint8Array(touched.length), after);
    case 'doubled':
      return join(before, touched, touched, after);
    case 'inserted':
      return join(before, new Uint8Array(length).fill(value), touched, after);
  }
}

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}

/** Number of bytes of the file that changed. */
export const harm = (bytes: Uint8Array, { kind, at, length }: Mutation): number =>
  kind === 'cut' ? bytes.length - Math.floor(at * bytes.length) : length;
