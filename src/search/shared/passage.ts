import type { RelationKind } from '#domain/document/schema/relation.ts';
import type { Span } from '#domain/text/span.ts';

/** A passage that a hit can stand in: a paragraph, a heading, a fact. */
export interface Passage {
  /** eId of the clause or paragraph; none for what belongs to the document itself. */
  id?: string;
  /** How it is called in results: 二、（四）, 标题. */
  name: string;
  /** How it is called in a sentence, where its id does not say it: 附表3第一条. */
  cited?: string;
  text: string;
  /** Title and number of the document stand in the head of a result already. */
  inHead?: boolean;
  /** The id of the text printed with the document whose title it is: `att_1`. */
  part?: string;
  /** Offset after the marker that the name repeats, where the passage begins a clause. */
  markerEnd?: number;
  /** Offset after the heading that the passage begins with. */
  headingEnd?: number;
  /** Citations: offsets, and the number of the document that is cited, whatever the text calls it. */
  cites?: [start: number, end: number, number: string][];
  /**
   * Document numbers whose code begins where nothing in the characters shows it: scripts of pages do not hold
   * the grammar of numbers (7 KB).
   */
  numbersAt?: Span[];
}

/** What travels beside the index, one file a document: the text to find clauses, marks and excerpts in. */
export interface SearchText {
  id: string;
  kind: 'full' | 'record';
  title: string;
  /** As shown: its own, or that under which others cite it. */
  number?: string;
  /** All that it can be asked for by. */
  numbers: string[];
  issuers: string;
  date?: string;
  passages: Passage[];
  /** Documents beside it in the citation graph; none where there are none. */
  neighbours?: Neighbour[];
}

/** A document that refers to another or that it refers to, as a list of results shows it. */
export interface Neighbour {
  id: string;
  title: string;
  number?: string;
  date?: string;
  relation: RelationKind;
  /** It refers to the other document; otherwise the other refers to it. */
  refersHere?: true;
}
