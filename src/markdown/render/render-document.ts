import type { Root, RootContent } from 'mdast';
import type { FullText } from '#domain/document/document.ts';
import { formerIds } from '#domain/document/schema/aliases.ts';
import { withheldSpans } from '#domain/document/withheld-spans.ts';
import type { ShownCitations, ShownCiting, ShownPeriod } from '#domain/library/shown-citations.ts';
import { differencePlaces } from '#domain/source/difference-groups.ts';
import { placeNames } from '#domain/text/names/place-names.ts';
import { hasManyArticles } from '#domain/text/outline/many-articles.ts';
import type { ClauseStart, Unit } from '#domain/text/structure.ts';
import { type ElementNode, element } from './element.ts';
import { renderNote } from './render-editorial.ts';
import type { WrappedSpan } from './render-inline.ts';
import { ownSpans, referenceSpans, renderClauseStart, renderParagraph } from './render-unit.ts';
import { noticesBefore, withheldInline, withheldNotices } from './withheld-notice.ts';

/**
 * The tree of a full text as pages show it: every zone in the order of the source, clauses nested in
 * sections with their ids, and for what is withheld one line that says so, marked as not of the text.
 */
export function renderDocument(document: FullText, shown: ShownCitations): Root {
  const root: Root = { type: 'root', children: [] };
  const open: ElementNode[] = [];
  const { frontMatter, notes } = document;
  const pending = withheldNotices(frontMatter);
  const masked = Map.groupBy(withheldSpans(document.units, frontMatter).value, ({ unit }) => unit);
  const cited = Map.groupBy(shown.references, ({ unit }) => unit);
  const own = Map.groupBy(shown.own, ({ unit }) => unit);
  const citing = new Map(shown.citedBy);
  const periods = new Map(shown.periods);
  const anchors = anchorsOf(document);
  const former = renderFormer(document);
  const text = { names: placeNames(document.units), hasManyArticles: hasManyArticles(document.units) };
  document.units.forEach((unit, i) => {
    if (unit.part === undefined) root.children.push(...noticesBefore(pending, unit.zone));
    const references = [...referenceSpans(cited.get(i) ?? []), ...ownSpans(own.get(i) ?? [])];
    const spans = merge(withheldInline(masked.get(unit) ?? []), references);
    if (unit.start) openSection(unit, renderClauseStart(unit, spans, text), unit.start);
    else {
      leaveSections(unit.clause ?? unit.part ?? '');
      const around = { ...text, anchor: anchors.get(i), next: document.units[i + 1] };
      placeParagraph(unit, renderParagraph(unit, spans, around));
    }
    const plans = periods.get(unit.id ?? '');
    if (plans) place(renderPeriods(plans));
    const places = citing.get(unit.id ?? '');
    if (places) place(renderCitedBy(places));
  });
  root.children.push(...pending.map(({ notice }) => notice), ...notes.map(renderNote));
  return root;

  function openSection(unit: Unit, heading: RootContent, { id, depth, level }: ClauseStart): void {
    open.length = Math.min(open.length, depth);
    const part = level === 'attachment' ? { 'data-part': id } : {};
    const notices = former.notice(id);
    const section = element('section', { id, 'data-zone': unit.zone, ...part }, heading, ...notices);
    former.anchor(section, id);
    place(section);
    open.push(section);
  }

  /** A paragraph stands in the innermost section that its clause, or its part, is or lies in. */
  function leaveSections(holder: string): void {
    const within = ({ data }: ElementNode) => `${holder}__`.startsWith(`${data.hProperties.id}__`);
    for (let last = open.at(-1); last && !within(last); last = open.at(-1)) open.pop();
  }

  function placeParagraph(unit: Unit, paragraph: ElementNode): void {
    former.anchor(paragraph, unit.id);
    if (unit.zone === 'contents') placeInContents(paragraph);
    else for (const node of [paragraph, ...former.notice(unit.id)]) place(node);
  }

  /** A table of contents is folded: the outline beside the text says the same. */
  function placeInContents(entry: ElementNode): void {
    const last = (open.at(-1) ?? root).children.at(-1) as ElementNode | undefined;
    if (last?.data?.hName === 'details') last.children.push(entry);
    else {
      const summary = element('summary', { 'data-apparatus': '' }, { type: 'text', value: '原文目录' });
      place(element('details', { className: 'contents' }, summary, entry));
    }
  }

  function place(node: RootContent): void {
    (open.at(-1) ?? root).children.push(node);
  }
}

/**
 * Where a difference from the source stands in a unit without an id: what the list of differences leads to,
 * by the unit's index.
 */
function anchorsOf({ units, differences }: FullText): Map<number, string> {
  const places = differencePlaces(units, differences);
  return new Map(differences.flatMap(({ piece }, i) => (units[piece]?.id ? [] : [[piece, places[i] ?? '']])));
}

/** Withheld words outrank a citation around them, which leads nowhere without them. */
function merge(withheld: WrappedSpan[], references: WrappedSpan[]): WrappedSpan[] {
  const whole = references.filter(({ start, end }) =>
    withheld.every((span) => span.end <= start || span.start >= end),
  );
  return [...withheld, ...whole].sort((a, b) => a.start - b.start);
}

/** How often a clause is named elsewhere; it opens to who names it and in which words. */
function renderCitedBy(citing: readonly ShownCiting[]): RootContent {
  const places = citing.map(({ href, name, words }) =>
    element('li', {}, element('a', { href }, name), element('q', {}, words)),
  );
  return element(
    'details',
    { className: 'cited-by', 'data-apparatus': '' },
    element('summary', {}, `被引 ${citing.length}`),
    element('ul', {}, ...places),
  );
}

/**
 * The years of the plans that a place speaks of. Whether they are over is for the reader's clock to say:
 * without scripts the years stand alone.
 */
const renderPeriods = (periods: readonly ShownPeriod[]): RootContent =>
  element(
    'p',
    { className: 'period-mark', 'data-apparatus': '' },
    ...periods.flatMap(({ name, words, until }, i) => [
      `${i > 0 ? '；' : ''}${name}为期`,
      ...words.map((part) => element('span', { className: 'nowrap' }, part)),
      element('span', { className: 'scripted', 'data-until': until }, '，已期满'),
    ]),
  );

/** What the place of a clause shows of its past, marked as not of the text. */
export interface Former {
  /** Puts into a clause's element an anchor for each id by which its place was published, for old links. */
  anchor: (node: ElementNode, id: string | undefined) => void;
  /** A line for readers whose link was published for other words: where those stand now. */
  notice: (id: string | undefined) => RootContent[];
}

/** What the front matter of a text says of former ids, ready to show. */
function renderFormer({ frontMatter, units }: FullText): Former {
  const { clauseAliases, moved } = frontMatter;
  const former = formerIds(clauseAliases);
  return {
    anchor: (node, id = '') => {
      const anchors = former.get(id) ?? [];
      node.children.unshift(
        ...anchors.map((old) => element('span', { id: old, className: 'former', 'data-apparatus': '' })),
      );
    },
    notice: (id = '') => {
      const to = moved[id];
      if (to === undefined) return [];
      const link = element('a', { href: `#${to}` }, placeNames(units).inOutline(to));
      return [
        element(
          'p',
          { className: 'moved', 'data-apparatus': '' },
          '序号更正前发布的链接在此处指另一处文字，现为',
          link,
          '。',
        ),
      ];
    },
  };
}
