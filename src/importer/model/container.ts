import type { Finding } from '#importer/finding/finding.ts';
import type { InputText } from './input-text.ts';

/** The formats that are read, detected by their bytes. */
export type ContainerName = 'docx' | 'doc' | 'rtf' | 'pdf' | 'ofd' | 'html' | 'mht' | 'text';

/** What a reader may not exceed. */
export interface ReadLimits {
  /** In bytes, unpacked. */
  maxSize: number;
}

/** What a reader makes of an input: its text, or why there is none. A reader never throws. */
export type ReadOutcome = { text: InputText } | { refused: Finding[] };

export type ContainerReader = (bytes: Uint8Array, limits: ReadLimits) => Promise<ReadOutcome>;
