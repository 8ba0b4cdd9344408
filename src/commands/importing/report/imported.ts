import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { messageOf } from '#domain/diagnostic/message-of.ts';
import type { IssuerProposal } from '#importer/compose/propose-issuer.ts';
import type { Finding, FindingArguments, FindingCode } from '#importer/finding/finding.ts';
import type { FindingMessage } from '#importer/finding/finding-message.ts';
import { findingMessages } from '#importer/finding/finding-messages.ts';
import type { Place } from '#importer/finding/place.ts';
import type { ContainerName } from '#importer/model/container.ts';
import { severityOf } from '#site/report/report.ts';

/** A message about an input: a finding, or a diagnostic of the document made from it. */
export interface ImportNote {
  code: string;
  severity: 'refused' | 'check' | 'note';
  message: string;
  /** In the input; undefined if it concerns the document file. */
  place?: Place;
  /** Line of the document file. */
  line?: number;
}

/** The document file of an input compared with the library. */
export type ImportState = 'new' | 'unchanged' | 'changed' | 'refused';

/** The outcome of one input; plain data, since it comes from another thread. */
export interface Imported {
  /** Path of the input. */
  path: string;
  container?: ContainerName;
  state: ImportState;
  notes: ImportNote[];
  id?: string;
  title?: string;
  number?: string;
  date?: string;
  clauses: number;
  citations: number;
  /** What would be written: the document file and its source. */
  files?: { path: string; text: string }[];
  /** How a changed document differs from the one that is held. */
  difference?: string[];
  issuer?: IssuerProposal;
}

type Wording<C extends FindingCode> = Pick<FindingMessage, 'severity'> & {
  text(args: FindingArguments<C>): string;
};

const wordings: { readonly [C in FindingCode]: Wording<C> } = findingMessages;

/** A finding in words. */
export function noteOfFinding<C extends FindingCode>({ code, args, place }: Finding<C>): ImportNote {
  const { severity, text } = wordings[code];
  return { code, severity, message: text(args), place };
}

const severities = { error: 'refused', warning: 'check', info: 'note' } as const;

/** A diagnostic of the document file in words: what stops a build keeps the file from being written. */
export function noteOfDiagnostic(diagnostic: Diagnostic): ImportNote {
  const { code, line } = diagnostic;
  const severity = severities[severityOf(diagnostic)];
  const message = code === 'title-missing' ? titleMissing(diagnostic.args) : messageOf(diagnostic);
  return { code, severity, message, ...(line !== undefined && { line }) };
}

/** The diagnostic's own wording refers to front matter, which is not written yet. */
const titleMissing = ({ stated }: { stated: string }): string =>
  stated
    ? `文中没有找到 --title 写的“${stated}”。请照录文中的标题，一字不差。`
    : '没有认出标题。标题印在文中的，加 --title "……" 照录（一次一个文件）；文中没有的，请核对是不是整份文件。';
