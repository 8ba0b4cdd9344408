/** The width in columns that a program gave each character when it broke lines. */
export type Ruler = (letter: string) => number;

// Ranges of Unicode's East_Asian_Width: wide, and ambiguous ones that are wide in Chinese print.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f000}-\u{3fffd}]/u;
const ambiguous = /[°±·×÷§‐-‧‰′″※℃℉№Ⅰ-ⅿ←-↓≈-≥①-⓿─-╿■-◿★☆Α-ωА-я]/u;

/** Han characters take two columns. Programs differ on “”—…, and some count every character as one. */
export const rulers: readonly Ruler[] = [
  (letter) => (wide.test(letter) || ambiguous.test(letter) ? 2 : 1),
  (letter) => (wide.test(letter) ? 2 : 1),
  () => 1,
];

/** In columns: no program breaks lines wider than this. */
const maxWidth = 400;

export function widthOf(text: string, ruler: Ruler): number {
  let width = 0;
  for (const letter of text)
    if (width < maxWidth) width += ruler(letter);
    else break;
  return width;
}
