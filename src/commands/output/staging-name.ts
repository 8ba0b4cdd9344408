/** `new` is a site that is not in place yet, `old` the former one, to be removed. */
export type StagingKind = 'new' | 'old';

/** Names a temporary folder of one process, beside the folder `base` or in it. */
export const stagingName = (base: string, kind: StagingKind, pid: number): string =>
  `.${base}.${kind}-${pid}`;

export function parseStagingName(name: string): { base: string; kind: StagingKind; pid: number } | undefined {
  const { base, kind, pid } = name.match(/^\.(?<base>.+)\.(?<kind>new|old)-(?<pid>\d+)$/)?.groups ?? {};
  return base && kind ? { base, kind: kind as StagingKind, pid: Number(pid) } : undefined;
}

/** The base of a staging folder inside the output folder, for when nothing can be written beside it. */
export const insideBase = 'policy-library';
