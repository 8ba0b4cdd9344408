import type { StructureRule } from '#domain/text/structure.ts';
import type { Paragraph } from '#importer/understand/paragraph.ts';

/** Makes rules that keep notes, moved to the end of the text, from being taken for something else. */
export const noteRules = (paragraphs: readonly Paragraph[], count: number): StructureRule[] =>
  count === 0
    ? []
    : paragraphs
        .slice(-count)
        .map(({ lines }) => ({ at: (lines[0] ?? '').slice(0, 12).trim(), zone: 'notes' }));
