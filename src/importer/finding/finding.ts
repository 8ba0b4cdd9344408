import type { findingMessages } from './finding-messages.ts';
import type { Place } from './place.ts';

export type FindingCode = keyof typeof findingMessages;

/** The arguments of a code's wording. */
export type FindingArguments<C extends FindingCode> =
  Parameters<(typeof findingMessages)[C]['text']> extends [infer A] ? A : Record<string, never>;

/** Something that a person should know about an input. */
export type Finding<C extends FindingCode = FindingCode> = {
  [K in C]: { code: K; args: FindingArguments<K>; place: Place };
}[C];

/** Adds a finding to those of a file. */
export function report<C extends FindingCode>(
  { findings }: { findings: Finding[] },
  code: C,
  args: FindingArguments<C>,
  place: Place,
): void {
  findings.push({ code, args, place } as Finding);
}
