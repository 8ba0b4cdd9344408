import type { IssuerProposal } from '#importer/compose/propose-issuer.ts';
import type { Place } from '#importer/finding/place.ts';
import type { ContainerName } from '#importer/model/container.ts';

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
