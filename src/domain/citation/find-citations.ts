import type { Result } from '#domain/diagnostic/diagnostic.ts';
import { type RepairedText, repairText } from '#domain/text/characters/repair-text.ts';
import type { Span } from '#domain/text/span.ts';
import type { Citation } from './citation.ts';
import { findPrintedCitations } from './find-printed-citations.ts';

/**
 * Finds the citations in a text, whatever invisible characters it holds and whatever radicals stand for
 * ideographs; offsets and words are those of the text as given.
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

/** Leads from an offset in the repaired text to that in the text as it was. */
function offsetsBefore({ repairs }: RepairedText): (offset: number) => number {
  return (offset) => {
    let removed = 0;
    for (const { at, from, to } of repairs) if (at <= offset) removed += from.length - to.length;
    return offset + removed;
  };
}

function placedIn(text: string, citation: Citation, back: (offset: number) => number): Citation {
  // What was removed after the last character is no part of it.
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
