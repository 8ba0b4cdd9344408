/**
 * How a reader has the site: what the browser prefers, and what the site has kept of the reader's choices.
 */
export interface Look {
  name: string;
  title: string;
  colorScheme: 'light' | 'dark';
  /** As `client/display-settings.ts` keeps it. */
  display: Record<string, string>;
}

export const looks: readonly Look[] = [
  { name: 'light', title: '浅色', colorScheme: 'light', display: {} },
  { name: 'dark', title: '深色', colorScheme: 'dark', display: {} },
  { name: 'elder', title: '长者模式', colorScheme: 'light', display: { size: 'elder' } },
];

/** A phone, a tablet, a desk; in pixels. */
export const widths: readonly number[] = [360, 768, 1280];
