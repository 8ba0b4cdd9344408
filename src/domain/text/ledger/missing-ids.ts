import { isCounted, isInArticle, lastStep, paragraphId, parentId } from '#domain/text/clause-id.ts';
import { allLevels, levels } from '#domain/text/level.ts';

/** What is known of an id that counting gave. */
interface Known {
  /** A row holds it, or an alias leads on from it. */
  held: (id: string) => boolean;
  /** A paragraph of today's text has it. */
  living: (id: string) => boolean;
}

/**
 * The ids that counting must have given, since it gave higher ones, and that nothing holds. Of ids in a row
 * that no paragraph has either, the first stands for all.
 */
export function missingIds(published: readonly string[], { held, living }: Known): string[] {
  const counts = Map.groupBy(published.filter(isCounted), parentId);
  return [...counts].flatMap(([clause, ids]) => {
    const steps = ids.map(lastStep);
    const plain = steps.flatMap(({ number = 0, inserted }) => (inserted === undefined ? [number] : []));
    const inserted = Map.groupBy(
      steps.filter((step) => step.inserted !== undefined),
      ({ number = 0 }) => number,
    );
    return [
      ...skipped(firstNumber(clause), plain, (n) => paragraphId(clause, n)),
      ...[...inserted].flatMap(([number, found]) =>
        skipped(
          1,
          found.map((step) => step.inserted ?? 0),
          (n) => paragraphId(clause, number, n),
        ),
      ),
    ];
  });

  function skipped(first: number, numbers: readonly number[], idOf: (n: number) => string): string[] {
    const missing: string[] = [];
    let next = first;
    for (const number of numbers.toSorted((a, b) => a - b)) {
      for (; next < number; next++) {
        const id = idOf(next);
        if (held(id)) continue;
        missing.push(id);
        if (!living(id)) break;
      }
      next = number + 1;
    }
    return missing;
  }
}

const beginsParagraph = new Set<string>(
  allLevels.filter((level) => levels[level].paragraphs === 'beginning').map((level) => levels[level].prefix),
);

/** The number of a clause's first counted paragraph. */
const firstNumber = (clause: string): number =>
  !isInArticle(clause) && beginsParagraph.has(lastStep(clause).element) ? 2 : 1;
