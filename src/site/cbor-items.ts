/** Major types of CBOR: RFC 8949, section 3.1. */
export const major = { unsigned: 0, text: 3, array: 4 } as const;

/** The head of an item: its major type, its argument (a number, a length in bytes, or a length in items), and where it ends. */
export interface Head {
  major: number;
  value: number;
  end: number;
}

/** Takes CBOR and where an item begins; gives its head. Throws where it has none that Pagefind writes. */
export function headAt(view: DataView, at: number): Head {
  const first = view.getUint8(at);
  const [major, info] = [first >> 5, first & 31];
  if (info < 24) return { major, value: info, end: at + 1 };
  if (info === 24) return { major, value: view.getUint8(at + 1), end: at + 2 };
  if (info === 25) return { major, value: view.getUint16(at + 1), end: at + 3 };
  if (info === 26) return { major, value: view.getUint32(at + 1), end: at + 5 };
  throw new Error('Pagefind has changed how it encodes its index.');
}

/** Takes CBOR of text, arrays and whole numbers, and where an item begins; gives where it ends, with all that it holds. */
export function itemEnd(view: DataView, at: number): number {
  let end = at;
  for (let left = 1; left > 0; left--) {
    const head = headAt(view, end);
    end = head.major === major.text ? head.end + head.value : head.end;
    if (head.major === major.array) left += head.value;
  }
  return end;
}
