/** `new` is a site that is not in place yet, `old` the former one on its way out. */
export type StagingKind = 'new' | 'old';

/** Names a folder that one process needs for a moment, beside the folder `base` or in it. */
export const stagingName = (base: string, kind: StagingKind, pid: number): string =>
  `.${base}.${kind}-${pid}`;

/** Reads such a name; undefined if it is none. */
export function parseStagingName(name: string): { base: string; kind: StagingKind; pid: number } | undefined {
  const { base, kind, pid } = name.match(/^\.(?<base>.+)\.(?<kind>new|old)-(?<pid>\d+)$/)?.groups ?? {};
  return base && kind ? { base, kind: kind as StagingKind, pid: Number(pid) } : undefined;
}

/** The base of a staging folder that stands in the output folder, where nothing can stand beside it. */
export const insideBase = 'policy-library';
