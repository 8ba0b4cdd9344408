import { relative } from 'node:path';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { diagnosticMessages } from '#domain/diagnostic/diagnostic-messages.table.ts';

const marks = { error: '✗', warning: '!', info: '·' } as const;

/** Takes diagnostics and the folder that paths are shown from; gives a line each: mark, file:line, what to do, code. Errors come last, where they are read. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], root: string): string {
  const order = ['info', 'warning', 'error'];
  return [...diagnostics]
    .sort((a, b) => order.indexOf(severityOf(a)) - order.indexOf(severityOf(b)))
    .map((diagnostic) => {
      const { file, line, code, args } = diagnostic;
      const place = file ? `${relative(root, file) || file}${line ? `:${line}` : ''} ` : '';
      return `${marks[severityOf(diagnostic)]} ${place}${diagnosticMessages[code].text(args as never)} [${code}]`;
    })
    .join('\n');
}

export const severityOf = ({ code }: Diagnostic) => diagnosticMessages[code].severity;
