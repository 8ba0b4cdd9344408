/** The part of the window's height above the line that the eye is taken to read. */
const quarter = 0.25;

/**
 * How far down the window a reader is taken to read, in pixels; what begins above this line has been begun. It is a
 * quarter of the height, and travels to the lower edge as the end of the page comes near: what stands there cannot be
 * scrolled up any further. Takes the window's height, and how much of the page lies above and below the window.
 */
export function readingLine(height: number, above: number, below: number): number {
  const way = Math.min(height * (1 - quarter), above + below);
  const left = way > 0 ? Math.min(1, below / way) : 1;
  return height * (1 - (1 - quarter) * left);
}
