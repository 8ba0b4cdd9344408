import type { DiagnosticCode, diagnosticMessages } from './diagnostic-messages.table.ts';

/** What the wording of each code needs to know. */
export type DiagnosticArguments = {
  [C in DiagnosticCode]: Parameters<(typeof diagnosticMessages)[C]['text']> extends [infer A]
    ? A
    : Record<string, never>;
};

/** Where an author finds what a diagnostic is about. */
export interface DiagnosticPlace {
  /** File that holds the text, added by whoever read the file. */
  file?: string;
  /** Line in the file, from 1. */
  line?: number;
  /** Place in the front matter, from which whoever read the file finds the line. */
  path?: (string | number)[];
  /** Offset in the text that was read, in UTF-16 code units, from 0. */
  offset?: number;
}

/** A diagnostic of one code, or of one of several. */
export type DiagnosticOf<C extends DiagnosticCode> = {
  [K in C]: { code: K; args: DiagnosticArguments[K] } & DiagnosticPlace;
}[C];

/** Something to tell the author of a text. Its wording stands in `diagnostic-messages.table.ts`. */
export type Diagnostic = DiagnosticOf<DiagnosticCode>;

/**
 * What every reader of text returns: a value, whatever the text is like, and what there is to say about it.
 */
export interface Result<T> {
  value: T;
  diagnostics: Diagnostic[];
}
