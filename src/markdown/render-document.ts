import type { Root, RootContent } from 'mdast';
import type { Document } from '#domain/document/document.ts';
import type { Reference } from '#domain/library/reference.ts';
import type { Unit } from '#domain/text/structure.ts';
import { type Zone, zones } from '#domain/text/zone.ts';
import { type ElementNode, element } from './element.ts';
import type { Body, BodyBlock } from './read-blocks.ts';
import { type RenderOptions, referenceSpans, renderClauseStart, renderParagraph } from './render-unit.ts';

/**
 * Takes a full text, its body's blocks (one a unit, in order) and its references; gives the tree to show:
 * every zone in the order of the source, clauses nested in sections with their ids, and for what is withheld one
 * line that says so, marked as not of the text.
 */
export function renderDocument(
  document: Document,
  { blocks, notes }: Body,
  references: readonly Reference[],
  options: RenderOptions,
): Root {
  const root: Root = { type: 'root', children: [] };
  const open: ElementNode[] = [];
  const pending = withheldNotices(document);
  document.units.forEach((unit, i) => {
    root.children.push(...noticesBefore(pending, unit.zone));
    const spans = referenceSpans(
      references.filter((reference) => reference.unit === unit),
      options,
    );
    const block = blocks[i] as BodyBlock;
    if (unit.zone !== 'body' && unit.zone !== 'attachments') open.length = 0;
    if (unit.start) openSection(unit, renderClauseStart(unit, block, spans), unit.start.depth);
    else place(renderParagraph(unit, block, spans));
  });
  root.children.push(...pending.map(({ notice }) => notice), ...notes);
  return root;

  function openSection(unit: Unit, heading: RootContent, depth: number): void {
    open.length = depth;
    const section = element('section', { id: unit.id, 'data-zone': unit.zone }, heading);
    place(section);
    open.push(section);
  }

  function place(node: RootContent): void {
    (open.at(-1) ?? root).children.push(node);
  }
}

interface Notice {
  zone: Zone;
  notice: RootContent;
}

function withheldNotices({ frontMatter }: Document): Notice[] {
  if (frontMatter.text === 'record') return [];
  return frontMatter.withheld.map(({ zone, what, reason }) => ({
    zone,
    notice: element('p', { className: 'withheld', 'data-apparatus': '' }, `此处略去${what}：${reason}。`),
  }));
}

/** Takes off `pending` what stands before a zone, in the order of the sheet. */
function noticesBefore(pending: Notice[], zone: Zone): RootContent[] {
  const due = pending.filter((notice) => zones.indexOf(notice.zone) < zones.indexOf(zone));
  for (const notice of due) pending.splice(pending.indexOf(notice), 1);
  return due.map(({ notice }) => notice);
}
