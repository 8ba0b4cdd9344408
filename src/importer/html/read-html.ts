import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Finding } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import { cellText } from '#importer/html/blocks/cell-text.ts';
import { readBlocks } from '#importer/html/blocks/read-blocks.ts';
import { countHan } from '#importer/html/container/count-han.ts';
import { findContainer, findFrame } from '#importer/html/container/find-container.ts';
import { judgeContainer } from '#importer/html/container/judge-container.ts';
import { findFacts } from '#importer/html/facts/find-facts.ts';
import { type PageTitle, titleOutside } from '#importer/html/facts/page-title.ts';
import { findNotes, readNotes } from '#importer/html/notes/read-notes.ts';
import { decodePage } from '#importer/html/page/decode-page.ts';
import { isTooDeep } from '#importer/html/page/is-too-deep.ts';
import { attributeOf, descendantsOf, placeOf, wordsOf } from '#importer/html/page/node.ts';
import { swallowedWords } from '#importer/html/page/swallowed-words.ts';
import { pageStyles, type SavedStyles } from '#importer/html/style/style-sheet.ts';
import type { ContainerReader, ReadOutcome } from '#importer/model/container.ts';
import type { InputBlock } from '#importer/model/input-text.ts';
import { refuse } from '#importer/model/unreadable.ts';
import type { Reading } from './reading.ts';

/** Reads a saved web page. Scripts are not run, and nothing is loaded. */
export const readHtml: ContainerReader = async (bytes) => readPage(bytes);

/** What an envelope, such as MHTML, says of the page in it. */
export interface Enveloped {
  charset?: string;
  address?: string;
  styles?: SavedStyles;
}

/** Reads a page as a browser shows it, as far as its own file says how. */
export function readPage(bytes: Uint8Array, enveloped: Enveloped = {}): ReadOutcome {
  try {
    return read(bytes, enveloped);
  } catch (error) {
    // Nested elements are read recursively.
    if (error instanceof RangeError) return refuse('html-too-deep', {});
    throw error;
  }
}

function read(bytes: Uint8Array, enveloped: Enveloped): ReadOutcome {
  const { source, findings } = decodePage(bytes, enveloped.charset);
  if (isTooDeep(source)) return refuse('html-too-deep', {});
  const page = fromHtml(source);
  const elements = descendantsOf(page);
  const sheet = pageStyles(elements, enveloped.styles ?? new Map(), enveloped.address);
  const counts = countHan(page, sheet);
  const found = findContainer(page, counts);
  if (found === 'empty') return refuse('html-script-only', {});
  const body = elements.find(({ tagName }) => tagName === 'body');
  const root = found === 'unknown' ? body : found.element;
  if (!root) return refuseEmpty(elements);
  const { stated, groups } = findFacts(page, enveloped.address);
  const inText = new Set(descendantsOf(root));
  const notes = findNotes(page, inText);
  const facts = groups.filter((group) => inText.has(group));
  const reading: Reading = {
    sheet,
    calls: notes.calls,
    apart: new Set([...facts, ...notes.notes.map(({ element }) => element)]),
    frame: findFrame(root, found === 'unknown'),
    ...(stated.address && { address: stated.address }),
    pictures: [],
    furniture: [],
    findings,
    comments: [],
  };
  const blocks = readBlocks(root, reading);
  if (blocks.length === 0) return refuseEmpty(elements);
  const title = titleOutside(elements, root, blocks, stated.title);
  if (title) blocks.unshift(...titleBlock(title, reading));
  if (isCut(source)) findings.push({ code: 'html-cut', args: {}, place: { kind: 'file' } });
  findings.push(
    ...swallowedWords(source, inText),
    ...judgeContainer(found, counts, page, groups),
    ...leftFacts(facts),
    ...leftComments(reading),
  );
  const { pictures, furniture } = reading;
  return { text: { blocks, notes: readNotes(notes, reading), pictures, stated, furniture, findings } };
}

function titleBlock({ words, element }: PageTitle, reading: Reading): InputBlock[] {
  const text = cellText(readBlocks({ type: 'root', children: [element] }, reading));
  if (!text) return [];
  const place = placeOf(element, words);
  reading.findings.push({ code: 'html-title-taken', args: { words: excerpt(words) }, place });
  return [{ kind: 'paragraph', text, align: 'center', place }];
}

/** A page with an `<html>` start tag but no end tag is cut off. */
const isCut = (source: string): boolean =>
  /<html[\s>]/i.test(source.slice(0, 4096)) && !/<\/html\s*>/i.test(source);

function leftFacts(groups: readonly Element[]): Finding[] {
  return groups.map((group) => {
    const words = excerpt(wordsOf(group));
    return { code: 'html-facts-left', args: { words }, place: placeOf(group, words) };
  });
}

/** A comment that contains tags may be an old version of the text, or an unclosed one that swallowed it. */
function leftComments({ comments }: Reading): Finding[] {
  const [marked, plain] = [true, false].map((isMarked) =>
    comments.filter(({ value }) => /<\/?[a-z]/i.test(value) === isMarked),
  );
  const [first] = plain ?? [];
  const findings = (marked ?? []).map((comment): Finding => {
    const words = excerpt(comment.value.replace(/<[^<>]*>/g, ' '));
    return { code: 'html-comment-marked-up', args: { words }, place: placeOf(comment, words) };
  });
  if (!first) return findings;
  const args = { count: plain?.length ?? 0, words: excerpt(first.value) };
  return [...findings, { code: 'html-comments-left', args, place: placeOf(first) }];
}

/** A page without text loads it by script, or has none. */
function refuseEmpty(elements: readonly Element[]): ReadOutcome {
  const frame = elements.find(({ tagName }) => tagName === 'iframe' || tagName === 'frame');
  if (frame) return refuse('html-frame-only', { address: attributeOf(frame, 'src') ?? '' });
  const hasScript = elements.some(({ tagName }) => tagName === 'script');
  return hasScript ? refuse('html-script-only', {}) : refuse('file-empty', {});
}
