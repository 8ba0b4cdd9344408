import { codesInLine, type IssuerProposal, issuerLines } from '#importer/compose/propose-issuer.ts';
import { noteLines, stateNames } from './import-table.ts';
import type { Imported, ImportNote } from './imported.ts';

/** Writes the findings of a run as JSON, for programs. It contains no hash and no date of an input. */
export const reportJson = (all: readonly Imported[]): string =>
  `${JSON.stringify(
    all.map(({ files, ...one }) => ({ ...one, writes: files?.map(({ path }) => path) })),
    null,
    2,
  )}\n`;

/** What the list of issuers to enter says once for all files. */
const saidOnce = new Set(['code-unromanised', 'issuer-unread']);

/** Files that need a person, most urgent first: a line each. */
export function needsPerson(all: readonly Imported[]): string[] {
  return all
    .map((one) => {
      const notes = one.notes.filter(({ code }) => !one.issuer || !saidOnce.has(code));
      const [refused, check] = (['refused', 'check'] as const).map((kind) =>
        notes.filter(({ severity }) => severity === kind),
      ) as [ImportNote[], ImportNote[]];
      return { one, reasons: [...refused, ...check] };
    })
    .filter(({ one, reasons }) => one.state === 'refused' || one.state === 'changed' || reasons.length > 0)
    .sort((a, b) => urgency(b) - urgency(a))
    .map(({ one, reasons: [first, ...others] }) => {
      const more = others.length > 0 ? `（另有 ${others.length} 条）` : '';
      const why = first ? `${first.message.split('\n', 1)[0]}${more}` : '';
      return `${one.state === 'refused' ? '✗' : '!'} ${one.path}  ${stateNames[one.state]}  ${why}`.trimEnd();
    });
}

const urgency = ({ one, reasons }: { one: Imported; reasons: readonly ImportNote[] }): number =>
  (one.state === 'refused' ? 1e6 : one.state === 'changed' ? 1e3 : 0) + reasons.length;

/** Full report on a few inputs. */
export const detailLines = (all: readonly Imported[]): string[] =>
  all.flatMap((one) => {
    const lines = [...noteLines(one), ...(one.difference ?? []).map((line) => `    ${line}`)];
    return lines.length > 0 ? [`\n${one.path}`, ...lines] : [];
  });

/** 1 when an input was refused or a new one held back, 3 when a person must look at one, otherwise 0. */
export function exitCodeOf(all: readonly Imported[], isWritten: (one: Imported) => boolean): number {
  if (all.some(({ state }) => state === 'refused')) return 1;
  const open = all.some(
    (one) => one.state === 'changed' || one.notes.some(({ severity }) => severity === 'check'),
  );
  const kept = all.some((one) => one.state === 'new' && !isWritten(one));
  return kept ? 1 : open ? 3 : 0;
}

/** Lines to paste into `issuers.yaml`: issuers that it lacks, and codes of those that it has. */
export function proposalLines(proposals: readonly IssuerProposal[]): string[] {
  const bodies = proposals.filter(({ known }) => known === undefined);
  const codes = proposals.flatMap((one) =>
    one.known === undefined ? [] : `  ${one.name}（${one.known}）：${codesInLine(one.codes)}`,
  );
  return [
    ...(bodies.length > 0
      ? [`\nissuers.yaml 中没有这些机关，核对后可照抄：\n${bodies.map(issuerLines).join('').trimEnd()}`]
      : []),
    ...(codes.length > 0
      ? [`\nissuers.yaml 中这些机关少了代字，核对后补入它的 codes：\n${codes.join('\n')}`]
      : []),
  ];
}
