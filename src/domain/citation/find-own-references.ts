import { documentKindPattern } from '#domain/text/document-kind.ts';
import type { Span } from '#domain/text/span.ts';
import { findBarePins, type PinStep } from './find-pins.ts';

/** What a text's reference to itself is relative to. */
export type OwnBase =
  /** The text that holds the reference: 本办法. */
  | 'text'
  /** What holds the reference: 本条, 本款. */
  | 'article'
  | 'paragraph'
  /** The one before it: 前条, 前款, 前项. */
  | 'article-before'
  | 'paragraph-before'
  | 'item-before';

/** Words by which a text names a place of its own. */
export interface OwnReference extends Span {
  base: OwnBase;
  /** How far back: 2 for 前两款, which begins there. */
  back: number;
  /** From the base inwards; empty for the base itself. */
  steps: PinStep[];
  /** The words name no text; they follow from what the text is: 第六条 in a statute. */
  bare: boolean;
}

const bases: Record<string, OwnBase> = {
  本条: 'article',
  本款: 'paragraph',
  条: 'article-before',
  款: 'paragraph-before',
  项: 'item-before',
};
const counts: Record<string, number> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 };

const own = new RegExp(`本(?<kind>${documentKindPattern})(?=第|附件)`, 'g');
const near =
  /(?<here>本[条款](?![例件项目额]))|前(?<count>[两二三四五]?)(?<unit>款(?!项)|条(?![件例约])|项(?!目))/g;
const place =
  /第(?=[（(]?[一二三四五六七八九十百千零〇0-9０-９]{1,8}[）)]?(?:[、，至和](?:第)?[一二三四五六七八九十百千零〇0-9０-９]{1,8})*[条章编])|附件(?=[0-9０-９一二三四五六七八九十])/g;
/** A name right before the place says which document the place is in. */
const named =
  /(?:[法例定则释约章程规范令号]|办法|解释|》|〉|[”"）)]|其|该[^，。；]{0,12}|上述[^，。；]{0,12})\s*的?$/;

/** 本章第五条 is the text's own. */
const isNamed = (before: string): boolean => named.test(before) && !/本[编章节]$/.test(before);

/**
 * Finds the places of itself that a text names: 本办法第六条, 前款, 前条第一款, and bare places,
 * which in a statute are its own: 第六条. `from` is where the text's own marker ends; `taken` are the
 * spans of what it cites of others.
 */
export function findOwnReferences(text: string, from: number, taken: readonly Span[]): OwnReference[] {
  const found: OwnReference[] = [];
  const isFree = (start: number) =>
    start >= from && [...taken, ...found].every((span) => start < span.start || start >= span.end);
  for (const { 0: raw, index: start } of text.matchAll(own))
    if (isFree(start)) add(start, start + raw.length, 'text', 0, false);
  for (const { 0: raw, index: start, groups = {} } of text.matchAll(near)) {
    const base = bases[groups.here ?? groups.unit ?? ''];
    if (base && isFree(start))
      add(start, start + raw.length, base, groups.here ? 0 : (counts[groups.count ?? ''] ?? 1), false);
  }
  for (const { index: start } of text.matchAll(place))
    if (isFree(start) && !isNamed(text.slice(Math.max(0, start - 16), start)))
      add(start, start, 'text', 0, true);
  return found.sort((a, b) => a.start - b.start);

  function add(start: number, end: number, base: OwnBase, back: number, bare: boolean): void {
    const pins = findBarePins(text, end);
    const [first, ...others] = pins;
    // 本条 alone would link to where the reader already is.
    if ((base === 'text' || base === 'article' || base === 'paragraph') && !first) return;
    found.push({ start, end: first?.end ?? end, base, back, steps: first?.steps ?? [], bare });
    for (const pin of others)
      if (isFree(pin.start))
        found.push({ start: pin.start, end: pin.end, base, back, steps: pin.steps, bare });
  }
}
