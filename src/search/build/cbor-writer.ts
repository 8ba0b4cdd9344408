/**
 * Writes CBOR (RFC 8949) piece by piece: a million numbers one after the other, without an object for each.
 */
export interface CborWriter {
  /** The head of an array; its items follow. */
  array(length: number): void;
  integer(value: number): void;
  /** Letters and digits of ASCII. */
  ascii(text: string): void;
  /** What was written since the last call. */
  take(): Uint8Array;
}

export function cborWriter(): CborWriter {
  let bytes = new Uint8Array(2 ** 16);
  let length = 0;

  function reserve(more: number): void {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * bytes.length, length + more));
    larger.set(bytes);
    bytes = larger;
  }

  /** The kind of an item, and its value or length in as few bytes as hold it. */
  function head(kind: number, value: number): void {
    reserve(5);
    const width = value < 24 ? 0 : value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
    bytes[length++] = (kind << 5) | (width === 0 ? value : width === 1 ? 24 : width === 2 ? 25 : 26);
    for (let shift = 8 * (width - 1); shift >= 0; shift -= 8) bytes[length++] = value >>> shift;
  }

  return {
    array: (items) => head(4, items),
    integer: (value) => (value < 0 ? head(1, -1 - value) : head(0, value)),
    ascii(text) {
      head(3, text.length);
      reserve(text.length);
      for (let i = 0; i < text.length; i++) bytes[length++] = text.charCodeAt(i);
    },
    take() {
      const taken = bytes.slice(0, length);
      length = 0;
      return taken;
    },
  };
}
