// The path by which tools outside the project import the finding of citations.
export type { Citation } from './citation/citation.ts';
export { findCitations } from './citation/find-citations.ts';
