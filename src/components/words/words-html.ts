import { findDocumentNumbers } from '#domain/number/find-document-numbers.ts';
import { escapeHtml } from '#domain/text/escape-html.ts';
import { lastWord } from '#domain/text/line-breaks/last-word.ts';
import { noBreakPieces } from '#domain/text/line-breaks/no-break-spans.ts';
import { titlePhrases } from '#domain/text/line-breaks/title-phrases.ts';

// A page has some hundreds of these. As components they would take a third of the time of building it.

/**
 * Renders words of editors or of a document; numbers and dates in them do not break. With `ends` they end a
 * paragraph, and their last character does not stand alone on a line.
 */
export const wordsHtml = (text: string, ends = false): string =>
  noBreakPieces(text, findDocumentNumbers(text).value, ends ? lastWord(text) : undefined)
    .map((piece) =>
      piece.noBreak
        ? `<span class="${piece.noBreak}">${escapeHtml(piece.text)}</span>`
        : escapeHtml(piece.text),
    )
    .join('');

const names = new Map<string, string>();

/** Renders what a document is called. Cached: many pages show the same names. */
export const nameHtml = (name: string): string => cached(names, name, () => wordsHtml(name));

const titles = new Map<string, string>();

/**
 * Renders a title, or its lines as printed, which may break between phrases. Cached: many pages show the same
 * titles.
 */
export const titleHtml = (lines: readonly string[]): string =>
  cached(titles, lines.join('\n'), () =>
    lines
      .flatMap(titlePhrases)
      .map((phrase) => wordsHtml(phrase))
      .join('<span class="break"></span>'),
  );

function cached(known: Map<string, string>, key: string, render: () => string): string {
  const html = known.get(key) ?? render();
  known.set(key, html);
  return html;
}
