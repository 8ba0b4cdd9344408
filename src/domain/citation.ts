// The address by which tools outside the project know the finding of citations.
export type { Citation } from './citation/citation.ts';
export { findCitations } from './citation/find-citations.ts';
