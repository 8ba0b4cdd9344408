import { defined } from '#domain/defined.ts';
import type { FullText } from '#domain/document/document.ts';
import type { Glance } from '#domain/document/schema/glance.ts';
import { placeOf } from '#domain/text/place.ts';
import type { Span } from '#domain/text/span.ts';
import type { Unit } from '#domain/text/structure.ts';
import { findTerms, type Term } from './find-terms.ts';

/** A row that an author may add to `glance`, in words of the text alone. */
export interface ProposedDuty {
  row: Glance[number];
  /** The unit that sets the time. */
  unit: Unit;
}

/**
 * Proposes a row for each time that a text sets and its `glance` does not quote. Nothing is published of it:
 * an author decides.
 */
export function proposeDuties({ units, description, frontMatter }: FullText): ProposedDuty[] {
  if (frontMatter.glanceChecked) return [];
  const signed = description.dates.find(({ kind }) => kind === 'signed')?.value.value;
  const addressees = units.find(({ zone }) => zone === 'addressees')?.text.replace(/[：:]\s*$/, '');
  return units
    .filter(({ id, table }) => id !== undefined && !table)
    .flatMap((unit) =>
      findTerms(unit.text, signed)
        .filter((term) => !isQuoted(term, unit, frontMatter.glance))
        .map((term) => ({ row: rowOf(term, unit, addressees), unit })),
    );
}

function rowOf({ task, verb, due, reportTo, asks }: Term, unit: Unit, addressees?: string): Glance[number] {
  const clause = placeOf(unit);
  const cell = (span: Span) => ({ words: unit.text.slice(span.start, span.end).trim(), clause });
  return {
    task: cell(task),
    ...defined({
      verb: verb && cell(verb),
      who: asks && addressees ? { words: addressees.trim(), clause: 'addressees' } : undefined,
      due: due && { ...cell(due), ...defined({ date: due.date }) },
      reportTo: reportTo && cell(reportTo),
    }),
  };
}

/** Whether a row quotes the day of a term, or its task if it has no day. */
function isQuoted({ due, task }: Term, unit: Unit, glance: Glance): boolean {
  const { start, end } = due ?? task;
  return glance
    .flatMap((row) => Object.values(row))
    .some(({ clause, words }) => {
      const at = clause === placeOf(unit) ? unit.text.indexOf(words) : -1;
      return at >= 0 && at < end && at + words.length > start;
    });
}
