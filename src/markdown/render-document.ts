import type { Root, RootContent } from 'mdast';
import type { Document } from '#domain/document/document.ts';
import { withheldSpans } from '#domain/document/withheld-spans.ts';
import type { Reference } from '#domain/library/reference.ts';
import { differencesOf } from '#domain/source/check-source.ts';
import { differencePlaces } from '#domain/source/difference-place.ts';
import type { Unit } from '#domain/text/structure.ts';
import { type ElementNode, element } from './element.ts';
import { keepNumbersWhole } from './keep-numbers-whole.ts';
import type { Body, BodyBlock } from './read-blocks.ts';
import { renderCitedBy } from './render-cited-by.ts';
import { renderFormer } from './render-former.ts';
import type { Span } from './render-inline.ts';
import { type RenderOptions, referenceSpans, renderClauseStart, renderParagraph } from './render-unit.ts';
import { noticesBefore, withheldInline, withheldNotices } from './withheld-notice.ts';

/** How a text and other documents speak of each other. */
export interface References {
  /** Those that it makes. */
  references: readonly Reference[];
  /** By eId, those of others that name one of its clauses. */
  citedBy: ReadonlyMap<string, readonly Reference[]>;
}

/**
 * Takes a full text, its body's blocks (one a unit, in order) and its references; gives the tree to show:
 * every zone in the order of the source, clauses nested in sections with their ids, and for what is withheld one
 * line that says so, marked as not of the text.
 */
export function renderDocument(
  document: Document,
  { blocks, notes }: Body,
  { references, citedBy }: References,
  options: RenderOptions,
): Root {
  const root: Root = { type: 'root', children: [] };
  const open: ElementNode[] = [];
  const { frontMatter } = document;
  const pending = frontMatter.text === 'full' ? withheldNotices(frontMatter) : [];
  const masked = frontMatter.text === 'full' ? withheldSpans(document.units, frontMatter).value : [];
  const anchors = anchorsOf(document);
  const former = renderFormer(document);
  document.units.forEach((unit, i) => {
    root.children.push(...noticesBefore(pending, unit.zone));
    const spans = merge(
      withheldInline(masked.filter((span) => span.unit === unit)),
      referenceSpans(
        references.filter((reference) => reference.unit === unit),
        options,
      ),
    );
    const block = blocks[i] as BodyBlock;
    if (unit.zone !== 'body' && unit.zone !== 'attachments') open.length = 0;
    if (unit.start) openSection(unit, renderClauseStart(unit, block, spans), unit.start.depth);
    else placeParagraph(unit, renderParagraph(unit, block, spans, anchors.get(i)));
    const citing = citedBy.get(unit.id ?? '');
    if (citing) place(renderCitedBy(citing, options));
  });
  root.children.push(...pending.map(({ notice }) => notice), ...notes.map(keepNumbersWhole));
  return root;

  function openSection(unit: Unit, heading: RootContent, depth: number): void {
    open.length = depth;
    const notices = former.notice(unit.id);
    const section = element('section', { id: unit.id, 'data-zone': unit.zone }, heading, ...notices);
    former.anchor(section, unit.id);
    place(section);
    open.push(section);
  }

  function placeParagraph(unit: Unit, paragraph: ElementNode): void {
    former.anchor(paragraph, unit.id);
    for (const node of [paragraph, ...former.notice(unit.id)]) place(node);
  }

  function place(node: RootContent): void {
    (open.at(-1) ?? root).children.push(node);
  }
}

/** Where a difference from the source stands in a unit without an id: what the list of differences leads to, by the unit's index. */
function anchorsOf(document: Document): Map<number, string> {
  const differences = differencesOf(document);
  const places = differencePlaces(document.units, differences);
  return new Map(
    differences.flatMap(({ piece }, i) => (document.units[piece]?.id ? [] : [[piece, places[i] ?? '']])),
  );
}

/** Withheld words outrank a citation around them, which leads nowhere without them. */
function merge(withheld: Span[], references: Span[]): Span[] {
  const whole = references.filter(({ start, end }) =>
    withheld.every((span) => span.end <= start || span.start >= end),
  );
  return [...withheld, ...whole].sort((a, b) => a.start - b.start);
}
