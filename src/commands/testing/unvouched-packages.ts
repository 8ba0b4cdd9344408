/** The part of an entry in package-lock.json that is used. */
interface LockedPackage {
  version?: string;
  integrity?: string;
  resolved?: string;
  /** A folder of this project: nothing is downloaded for it. */
  link?: boolean;
}

const registry = 'https://registry.npmjs.org/';

/**
 * Lists packages that `npm ci` would install unverified: those without a hash, and those from outside the
 * registry. npm sometimes omits hashes without notice, here those of native programs for other platforms
 * (https://github.com/npm/cli/issues/4460).
 */
export function unvouchedPackages(lockfile: string): string[] {
  const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(lockfile);
  return Object.entries(packages).flatMap(([path, { version, integrity, resolved, link }]) => {
    if (path === '' || link) return [];
    const name = `${path.split('node_modules/').at(-1)}@${version}`;
    if (resolved !== undefined && !resolved.startsWith(registry))
      return [
        `${path} comes from ${resolved}. Remove "resolved", so that the registry of whoever installs is asked.`,
      ];
    if (integrity?.startsWith('sha512-')) return [];
    return [
      `${path} has no sha512 hash. Add "integrity" after "version", with what \`npm view ${name} dist.integrity\` prints.`,
    ];
  });
}
