/** Share of the window's height above the line that the reader's eye is assumed to follow. */
const quarter = 0.25;

/**
 * Pixels down the window at which a reader is assumed to read, given the window's height and how much of the
 * page lies above and below it: a quarter of the height, moving to the lower edge near the end of the page,
 * which cannot be scrolled up any further.
 */
export function readingLine(height: number, above: number, below: number): number {
  const way = Math.min(height * (1 - quarter), above + below);
  const left = way > 0 ? Math.min(1, below / way) : 1;
  return height * (1 - (1 - quarter) * left);
}
