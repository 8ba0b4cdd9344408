/** A text without white space, and the way back. */
export interface WithoutSpace {
  text: string;
  /**
   * The offset in the whole text of the character at an offset here, in UTF-16 code units; the text's length
   * at the end.
   */
  offsetOf(at: number): number;
}

/** Removes white space, since where lines and pages break is not compared. */
export function withoutSpace(whole: string): WithoutSpace {
  const offsets: number[] = [];
  const units: string[] = [];
  for (let i = 0; i < whole.length; i++) {
    const unit = whole.charAt(i);
    if (/\s/.test(unit)) continue;
    offsets.push(i);
    units.push(unit);
  }
  return { text: units.join(''), offsetOf: (at) => offsets[at] ?? whole.length };
}
