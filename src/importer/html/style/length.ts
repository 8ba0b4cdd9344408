/** Points of absolute units; a pixel is 1/96 of an inch. */
const units: Record<string, number> = { pt: 1, px: 0.75, in: 72, cm: 72 / 2.54, mm: 7.2 / 2.54, pc: 12 };
/** The default of browsers, 16 pixels, in points. */
export const defaultSize = 12;

/** A length in points, or in em of the element's font size. */
export type Length = { points: number } | { letters: number };

export function parseLength(text: string): Length | undefined {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))([a-z]*)$/.exec(text.trim());
  if (!match) return undefined;
  const value = Number(match[1]);
  const unit = match[2] ?? '';
  if (unit === 'em' || unit === 'ic') return { letters: value };
  if (unit === 'ch' || unit === 'ex') return { letters: value / 2 };
  if (unit === 'rem') return { points: value * defaultSize };
  if (unit === '') return value === 0 ? { points: 0 } : undefined;
  return Object.hasOwn(units, unit) ? { points: value * (units[unit] ?? 0) } : undefined;
}

const keywords: Record<string, number> = {
  'xx-small': 6.75,
  'x-small': 7.5,
  small: 9.75,
  medium: 12,
  large: 13.5,
  'x-large': 18,
  'xx-large': 24,
};
const relative: Record<string, number> = { smaller: 5 / 6, larger: 1.2 };

/** Parses a font size into points; undefined if it is relative and the size around is unknown. */
export function parseSize(text: string, around: number | undefined): number | undefined {
  if (Object.hasOwn(keywords, text)) return keywords[text];
  const factor = relative[text] ?? percent(text);
  if (factor !== undefined) return factor * (around ?? defaultSize);
  const length = parseLength(text);
  if (!length) return undefined;
  return 'points' in length ? length.points : length.letters * (around ?? defaultSize);
}

function percent(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)%$/.exec(text);
  return match ? Number(match[1]) / 100 : undefined;
}
