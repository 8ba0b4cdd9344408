import type { Imported } from '#commands/importing/report/imported.ts';
import type { Document } from '#domain/document/document.ts';

/** The columns of the table that say what a document is. */
export function summaryOf(document: Document | undefined): Omit<Imported, 'path' | 'state' | 'notes'> {
  if (document?.text !== 'full') return { clauses: 0, citations: 0 };
  const { description, units, citations } = document;
  const date = description.dates.find(({ kind }) => kind === 'signed')?.value.value;
  return {
    title: description.title.value,
    ...(description.number && { number: description.number.value }),
    ...(date !== undefined && { date }),
    clauses: units.filter(({ start, part }) => start && start.id !== part).length,
    citations: citations.length,
  };
}
