import type { Result } from '#domain/diagnostic/diagnostic.ts';
import { type RepairedText, repairText } from '#domain/text/characters/repair-text.ts';
import type { Span } from '#domain/text/span.ts';
import type { Citation } from './citation.ts';
import { findPrintedCitations } from './find-printed-citations.ts';

/**
 * Finds the citations in a text, despite invisible characters and radicals that stand for ideographs. Offsets
 * and words are those of the text as given.
 */
export function findCitations(text: string, knownCodes: readonly string[] = []): Result<Citation[]> {
  const repaired = repairText(text);
  if (repaired.repairs.length === 0) return findPrintedCitations(text, knownCodes);
  const { value, diagnostics } = findPrintedCitations(repaired.text, knownCodes);
  const back = offsetsBefore(repaired);
  return {
    value: value.map((citation) => placedIn(text, citation, back)),
    diagnostics: diagnostics.map((diagnostic) =>
      diagnostic.offset === undefined ? diagnostic : { ...diagnostic, offset: back(diagnostic.offset) },
    ),
  };
}

/** Maps an offset in the repaired text to one in the original text. */
function offsetsBefore({ repairs }: RepairedText): (offset: number) => number {
  return (offset) => {
    let removed = 0;
    for (const { at, from, to } of repairs) if (at <= offset) removed += from.length - to.length;
    return offset + removed;
  };
}

function placedIn(text: string, citation: Citation, back: (offset: number) => number): Citation {
  // Characters removed after the last one are not part of the citation.
  const span = ({ start, end }: Span) => ({
    start: back(start),
    end: back(end - 1) + 1,
  });
  const whole = span(citation);
  return {
    ...citation,
    ...whole,
    raw: text.slice(whole.start, whole.end),
    ...(citation.pins && { pins: citation.pins.map((pin) => ({ ...pin, ...span(pin) })) }),
  };
}
