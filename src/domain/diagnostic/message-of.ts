import type { DiagnosticArguments, DiagnosticOf } from './diagnostic.ts';
import { type DiagnosticCode, diagnosticMessages } from './diagnostic-messages.table.ts';

type Wordings = { readonly [C in DiagnosticCode]: { text: (args: DiagnosticArguments[C]) => string } };

const wordings: Wordings = diagnosticMessages;

/** The wording of a diagnostic, without its place. */
export const messageOf = <C extends DiagnosticCode>({
  code,
  args,
}: Pick<DiagnosticOf<C>, 'code' | 'args'>): string => wordings[code].text(args);
