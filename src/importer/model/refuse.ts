import type { Finding, FindingArguments, FindingCode } from '#importer/finding/finding.ts';

/** Refuses an input for one reason that concerns the whole file. */
export function refuse<C extends FindingCode>(code: C, args: FindingArguments<C>): { refused: Finding[] } {
  return { refused: [{ code, args, place: { kind: 'file' } } as Finding] };
}
