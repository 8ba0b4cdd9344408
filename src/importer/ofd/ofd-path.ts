import type { Package } from '#importer/package/open-package.ts';

/** The name of a part that a path in `from` leads to: absolute, or relative to the folder of `from`. */
export function partAt(parts: Package, path: string, from: string): string | undefined {
  const clean = path.trim().replaceAll('\\', '/');
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const candidates = clean.startsWith('/') ? [clean] : [folder + clean, clean];
  const names = new Set(parts.names.map((name) => name.toLowerCase()));
  return candidates.map(normal).find((name) => names.has(name.toLowerCase()));
}

/** Without `.`, `..` and empty steps. */
function normal(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
