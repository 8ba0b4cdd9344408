import type { Finding, FindingArguments, FindingCode } from './finding.ts';
import type { Place } from './place.ts';

/** Adds a finding to those of a file. */
export function report<C extends FindingCode>(
  { findings }: { findings: Finding[] },
  code: C,
  args: FindingArguments<C>,
  place: Place,
): void {
  findings.push({ code, args, place } as Finding);
}
