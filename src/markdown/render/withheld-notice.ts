import type { PhrasingContent, RootContent } from 'mdast';
import type { FullFrontMatter } from '#domain/document/schema/front-matter.ts';
import { withheldId } from '#domain/document/schema/withheld.ts';
import type { WithheldSpan } from '#domain/document/withheld-spans.ts';
import { isBefore, type Zone } from '#domain/text/zone.ts';
import { element } from './element.ts';
import type { WrappedSpan } from './render-inline.ts';

/** A line that says what is left out of a text, and before which zones it may stand. */
export interface WithheldNotice {
  zone: Zone;
  notice: RootContent;
}

/**
 * A line for each zone in which something is withheld, in the order of the front matter, marked as not of the
 * text.
 */
export function withheldNotices({ withheld }: Pick<FullFrontMatter, 'withheld'>): WithheldNotice[] {
  return withheld.flatMap(({ zone, what, reason }, i) =>
    zone === undefined
      ? []
      : [
          {
            zone,
            notice: element(
              'p',
              { className: 'withheld', id: withheldId(i), 'data-apparatus': '' },
              `此处略去${what}：${reason}。`,
            ),
          },
        ],
  );
}

/** Removes from `pending` what stands before a zone, in the order of the sheet. */
export function noticesBefore(pending: WithheldNotice[], zone: Zone): RootContent[] {
  const due = pending.filter((notice) => isBefore(notice.zone, zone));
  for (const notice of due) pending.splice(pending.indexOf(notice), 1);
  return due.map(({ notice }) => notice);
}

/**
 * Spans of the runs of █ in a unit: the run as the source has it, then what is left out, marked as not of
 * the text.
 */
export const withheldInline = (spans: readonly WithheldSpan[]): WrappedSpan[] =>
  spans.map(({ start, end, entry: { what, reason } }) => ({
    start,
    end,
    wrap: (children: PhrasingContent[]) =>
      element(
        'span',
        {},
        element('span', { className: 'masked', 'aria-hidden': 'true' }, ...children),
        element('span', { className: 'withheld', 'data-apparatus': '' }, `〔此处略去${what}：${reason}〕`),
      ),
  }));
