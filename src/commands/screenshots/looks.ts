/** How a reader sees the site: the browser's preferences, and the choices stored by the site. */
export interface Look {
  name: string;
  title: string;
  colorScheme: 'light' | 'dark';
  /** As `client/panels/display-settings.ts` stores it. */
  display: Record<string, string>;
}

export const looks: readonly Look[] = [
  { name: 'light', title: '浅色', colorScheme: 'light', display: {} },
  { name: 'dark', title: '深色', colorScheme: 'dark', display: {} },
  { name: 'elder', title: '长者模式', colorScheme: 'light', display: { size: 'elder' } },
];

/** Phone, tablet and desktop, in pixels. */
export const widths: readonly number[] = [360, 768, 1280];
