import { linePitch } from './measures.ts';
import type { ParagraphStyle } from './styles.table.ts';
import type { Writing } from './writing.ts';
import { element, valued } from './xml.ts';

interface ParagraphOptions {
  /** Ids of the places that begin with it. */
  ids?: readonly string[];
  /** Depth in the outline, from 0, of a heading that stands alone. */
  outline?: number | undefined;
  align?: 'left' | 'right' | 'center' | null | undefined;
  /** A blank line stands above it. */
  apart?: boolean;
  /** Its last line stands on the page of the next paragraph. */
  keepWithNext?: boolean;
}

/** A paragraph of runs in a style; its bookmarks bear the ids of the text. */
export function paragraphXml(
  style: ParagraphStyle,
  runs: string,
  to: Writing,
  { ids = [], outline, align, apart, keepWithNext }: ParagraphOptions = {},
): string {
  const marks = ids.flatMap((id) => bookmark(id, to));
  return element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      valued('w:pStyle', style),
      keepWithNext ? element('w:keepNext') : '',
      apart ? element('w:spacing', { 'w:before': linePitch }) : '',
      align ? valued('w:jc', align) : '',
      outline === undefined ? '' : valued('w:outlineLvl', Math.min(outline, 8)),
    ),
    ...marks.map(({ start }) => start),
    runs,
    ...marks.map(({ end }) => end),
  );
}

function bookmark(id: string, { bookmarks }: Writing): { start: string; end: string }[] {
  const known = bookmarks.get(id);
  if (!known) return [];
  const start = element('w:bookmarkStart', { 'w:id': known.number, 'w:name': known.name });
  return [{ start, end: element('w:bookmarkEnd', { 'w:id': known.number }) }];
}
