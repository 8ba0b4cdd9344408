import type { DiagnosticCode } from './diagnostic-messages.table.ts';

/** Something to tell the author of a text: a code, its arguments, and where. The wording stands in `diagnostic-messages.table.ts`. */
export interface Diagnostic {
  code: DiagnosticCode;
  args: Record<string, string | number>;
  /** File that holds the text, as its reader knows it; added by whoever read the file. */
  file?: string;
  /** Line in the file, from 1. */
  line?: number;
  /** Place in the front matter, from which whoever read the file finds the line. */
  path?: (string | number)[];
  /** Offset in the text that was read, in UTF-16 code units, from 0. */
  offset?: number;
}

/** What every reader of text gives: a value, whatever the text is like, and what it has to say about it. */
export interface Result<T> {
  value: T;
  diagnostics: Diagnostic[];
}
