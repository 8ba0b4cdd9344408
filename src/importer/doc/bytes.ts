/** Little-endian numbers of a stream. What lies beyond its end is 0: files may be cut anywhere. */
export class Bytes {
  readonly array: Uint8Array;
  private readonly view: DataView;

  constructor(array: Uint8Array) {
    this.array = array;
    this.view = new DataView(array.buffer, array.byteOffset, array.byteLength);
  }

  get length(): number {
    return this.array.length;
  }

  u8(at: number): number {
    return this.array[at] ?? 0;
  }

  u16(at: number): number {
    return this.has(at, 2) ? this.view.getUint16(at, true) : 0;
  }

  i16(at: number): number {
    return this.has(at, 2) ? this.view.getInt16(at, true) : 0;
  }

  u32(at: number): number {
    return this.has(at, 4) ? this.view.getUint32(at, true) : 0;
  }

  i32(at: number): number {
    return this.has(at, 4) ? this.view.getInt32(at, true) : 0;
  }

  part(at: number, length: number): Bytes {
    const start = Math.max(0, at);
    return new Bytes(this.array.subarray(start, Math.max(start, at + length)));
  }

  /** UTF-16 units, as many as there are. */
  letters(at: number, count: number): string {
    const units: number[] = [];
    for (let i = 0; i < count && this.has(at + 2 * i, 2); i++) units.push(this.u16(at + 2 * i));
    return units.map((unit) => String.fromCharCode(unit)).join('');
  }

  private has(at: number, size: number): boolean {
    return at >= 0 && at + size <= this.array.length;
  }
}
