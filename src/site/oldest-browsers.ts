import browserslist from 'browserslist';

/**
 * The oldest version of each browser that `browserslist` in a folder's package.json allows: chrome → 90.
 */
export function oldestBrowsers(folder: string): Map<string, string> {
  const oldest = new Map<string, string>();
  for (const named of browserslist(undefined, { path: folder })) {
    const [browser = '', versions = ''] = named.split(' ');
    // Some versions are named together: 14.5-14.8.
    const version = versions.split('-')[0] ?? '';
    const known = oldest.get(browser);
    if (known === undefined || Number(version) < Number(known)) oldest.set(browser, version);
  }
  return oldest;
}

/** The same browsers as Vite names its build targets: chrome90, ios14.5. */
export const buildTargets = (browsers: ReadonlyMap<string, string>): string[] =>
  [...browsers].map(([browser, version]) => `${browser === 'ios_saf' ? 'ios' : browser}${version}`);
