import type { CitedWork } from './cited-work.ts';
import type { ExportedDocument } from './export-document.ts';

interface FormTraits {
  /** What readers call it. */
  name: string;
  mediaType: string;
  /** Without a dot. */
  extension: string;
}

/** A list of documents and clauses: what was found, or one that is cited. */
export interface ListForm extends FormTraits {
  of: 'works';
  /** `accessed` is the reader's day, `2026-11-27`. */
  make(works: readonly CitedWork[], accessed?: string): Promise<string>;
}

/** Made of one document: `text` only if its text is held, `deadlines` only if it sets some. */
export interface DocumentForm extends FormTraits {
  of: 'document' | 'text' | 'deadlines';
  /** `day` is the reader's, `2026-11-27`. */
  make(document: ExportedDocument, day: string): Promise<string | Uint8Array<ArrayBuffer>>;
}

/**
 * The files that readers and programs can take along, in the order offered. Each form is a pure module,
 * imported on demand in builds and browsers alike.
 */
export const forms = {
  ris: {
    of: 'works',
    name: 'RIS',
    mediaType: 'application/x-research-info-systems',
    extension: 'ris',
    make: async (...taken) => (await import('./reference/to-ris.ts')).toRis(...taken),
  },
  bibtex: {
    of: 'works',
    name: 'BibTeX',
    mediaType: 'application/x-bibtex',
    extension: 'bib',
    make: async (...taken) => (await import('./reference/to-bibtex.ts')).toBibtex(...taken),
  },
  csl: {
    of: 'works',
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: 'json',
    make: async (...taken) => (await import('./reference/to-csl-json.ts')).toCslJson(...taken),
  },
  word: {
    of: 'text',
    name: 'Word（公文版式）',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    make: async (document) => (await import('./word/to-word.ts')).toWord(document),
  },
  ics: {
    of: 'deadlines',
    name: '期限日历',
    mediaType: 'text/calendar',
    extension: 'ics',
    make: async (...taken) => (await import('./calendar/to-ics.ts')).toIcs(...taken),
  },
  text: {
    of: 'document',
    name: '纯文本',
    mediaType: 'text/plain',
    extension: 'txt',
    make: async (document) => (await import('./plain/to-text.ts')).toText(document),
  },
  markdown: {
    of: 'document',
    name: 'Markdown',
    mediaType: 'text/markdown',
    extension: 'md',
    make: async (document) => (await import('./plain/to-markdown.ts')).toMarkdown(document),
  },
} as const satisfies Record<string, ListForm | DocumentForm>;

export type FormName = keyof typeof forms;
