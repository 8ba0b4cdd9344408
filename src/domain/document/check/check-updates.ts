import type { DiagnosticOf } from '#domain/diagnostic/diagnostic.ts';
import type { Document } from '#domain/document/document.ts';
import { earliestDay, lastDay } from '#domain/document/schema/partial-date.ts';

/** Reports updates that are dated before the document was taken in. */
export function checkUpdates({ frontMatter }: Document): DiagnosticOf<'update-early'>[] {
  const { added, updates } = frontMatter;
  if (added === undefined) return [];
  const first = earliestDay({ value: added });
  return updates.flatMap(({ date }, i): DiagnosticOf<'update-early'>[] =>
    lastDay(date) < first
      ? [{ code: 'update-early', args: { date, added }, path: ['updates', i, 'date'] }]
      : [],
  );
}
