/** Twentieths of a point, in which WordprocessingML measures pages and paragraphs. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** A4, and the type area of 156 × 225 mm on it (GB/T 9704-2012, 5.2). */
export const page = {
  width: twips(210),
  height: twips(297),
  top: twips(37),
  bottom: twips(35),
  left: twips(28),
  right: twips(26),
} as const;

export const typeArea = page.width - page.left - page.right;

/** 22 lines a page and 28 characters a line (5.2.2). */
export const linePitch = Math.floor(twips(225) / 22);

/** A character of size 3 (16 points). */
export const character = 320;

/** Negative: makes 28 characters fit a line, since programs differ in how they read a character grid. */
export const characterSpacing = Math.floor(typeArea / 28) - character;
