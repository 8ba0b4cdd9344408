import type { Finding } from '#importer/finding/finding.ts';
import { maskContact } from '#importer/understand/mask-contact.ts';

/** Findings quote the input, whose details of persons must not stand in a report either. */
export function maskFindings(findings: readonly Finding[], offices: readonly string[]): Finding[] {
  const mask = (value: unknown) => (typeof value === 'string' ? maskContact(value, offices).text : value);
  const maskAll = (values: object) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, mask(value)]));
  return findings.map(
    ({ code, args, place }) => ({ code, args: maskAll(args), place: maskAll(place) }) as Finding,
  );
}
