import { relative } from 'node:path';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { diagnosticMessages } from '#domain/diagnostic/diagnostic-messages.table.ts';
import { messageOf } from '#domain/diagnostic/message-of.ts';

const marks = { error: '✗', warning: '!', info: '·' } as const;

/**
 * A line for each diagnostic: mark, file:line, what to do, code. Paths are shown from `root`. Errors come
 * last, where they are read.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], root: string): string {
  const order = ['info', 'warning', 'error'];
  return [...diagnostics]
    .sort((a, b) => order.indexOf(severityOf(a)) - order.indexOf(severityOf(b)))
    .map((diagnostic) => {
      const { file, line, code } = diagnostic;
      const place = file ? `${relative(root, file) || file}${line ? `:${line}` : ''} ` : '';
      return `${marks[severityOf(diagnostic)]} ${place}${messageOf(inShort(diagnostic))} [${code}]`;
    })
    .join('\n');
}

/** What is quoted may be a whole paragraph that was taken for something else. Lines to paste stay whole. */
const longestArgument = 300;

const inShort = <D extends Diagnostic>(diagnostic: D): D => {
  const args = Object.entries(diagnostic.args).map(([name, value]) => [
    name,
    name !== 'paste' && typeof value === 'string' && value.length > longestArgument
      ? `${value.slice(0, longestArgument)}…`
      : value,
  ]);
  return { ...diagnostic, args: Object.fromEntries(args) };
};

export const severityOf = ({ code }: Diagnostic) => diagnosticMessages[code].severity;
