import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import type { Unit } from '#domain/text/structure.ts';
import type { FullFrontMatter } from './front-matter.ts';
import type { Withheld } from './withheld.ts';

/** A run of █ in a text, and what the front matter says of it. */
export interface WithheldSpan {
  unit: Unit;
  start: number;
  end: number;
  entry: Withheld;
}

/** Takes the units of a text and what is withheld of it; gives its runs of █. Reports runs that no entry is about, and entries that are about another number of runs. */
export function withheldSpans(
  units: readonly Unit[],
  { withheld }: Pick<FullFrontMatter, 'withheld'>,
): Result<WithheldSpan[]> {
  const left = withheld.map(({ zone, count }) => (zone ? 0 : count));
  const value: WithheldSpan[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const unit of units) {
    const place = unit.id ?? unit.zone;
    for (const match of unit.text.matchAll(/█+/g)) {
      const index = withheld.findIndex(({ clause }, i) => clause === place && (left[i] ?? 0) > 0);
      const entry = withheld[index];
      if (!entry) {
        diagnostics.push({ code: 'withheld-unexplained', args: { place }, line: unit.line });
        continue;
      }
      left[index] = (left[index] ?? 0) - 1;
      value.push({ unit, start: match.index, end: match.index + match[0].length, entry });
    }
  }
  const counts = withheld.flatMap(({ clause, count }, i): Diagnostic[] => {
    const found = count - (left[i] ?? 0);
    if (!clause || found === count) return [];
    return [
      { code: 'withheld-count', args: { place: clause, expected: count, found }, path: ['withheld', i] },
    ];
  });
  return { value, diagnostics: [...diagnostics, ...counts] };
}
