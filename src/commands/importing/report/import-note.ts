import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { messageOf } from '#domain/diagnostic/message-of.ts';
import type { Finding } from '#importer/finding/finding.ts';
import type { FindingMessage } from '#importer/finding/finding-message.ts';
import { findingMessages } from '#importer/finding/finding-messages.ts';
import { severityOf } from '#site/report/report.ts';
import type { ImportNote } from './imported.ts';

/** A finding in words. */
export function noteOfFinding({ code, args, place }: Finding): ImportNote {
  const { severity, text }: FindingMessage = findingMessages[code];
  return { code, severity, message: text(args as never), place };
}

const severities = { error: 'refused', warning: 'check', info: 'note' } as const;

/** A diagnostic of the document file in words: what stops a build keeps the file from being written. */
export function noteOfDiagnostic(diagnostic: Diagnostic): ImportNote {
  const { code, line } = diagnostic;
  const severity = severities[severityOf(diagnostic)];
  return { code, severity, message: messageOf(diagnostic), ...(line !== undefined && { line }) };
}
