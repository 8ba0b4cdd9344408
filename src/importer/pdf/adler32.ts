const modulus = 65521;

/** The checksum of zlib (RFC 1950, 8.2), updated piece by piece. */
export class Adler32 {
  private low = 1;
  private high = 0;

  add(bytes: Uint8Array): void {
    for (const byte of bytes) {
      this.low = (this.low + byte) % modulus;
      this.high = (this.high + this.low) % modulus;
    }
  }

  get value(): number {
    return this.high * 65536 + this.low;
  }
}
