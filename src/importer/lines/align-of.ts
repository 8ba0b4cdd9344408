import { isDateAlone } from '#domain/text/infer/zones/dates.ts';
import type { InputParagraph } from '#importer/model/input-text.ts';
import { fullWidth, type Measure } from './measure-width.ts';
import { widthOf } from './ruler.ts';
import type { TextLine } from './text-line.ts';

/** In columns. A first line is indented by four; what is further in is centred or right-aligned. */
const placed = 6;
/** In columns, for an unknown width: at the right of any page. */
const farIn = 16;
/** A signature ends up to four letters before the edge, its date up to eight (GB/T 9704-2012, 7.3.5). */
const mostRight = 16;

/** Tells the alignment of a line that white space puts in place. */
export function alignOf(
  line: TextLine,
  next: TextLine | undefined,
  measure: Measure | undefined,
): InputParagraph['align'] {
  if (line.indent < placed) return undefined;
  if (!measure) {
    if (line.indent < farIn) return undefined;
    const signs = isDateAlone(line.text) || (next && next.indent >= placed && isDateAlone(next.text));
    return signs ? 'right' : 'center';
  }
  const { ruler, width } = measure;
  const end = fullWidth(line, ruler);
  const [left, right] = [end - widthOf(line.text, ruler), width - end];
  if (Math.abs(left - right) <= 3) return 'center';
  return left > right && right * 2 <= mostRight * ruler('中') ? 'right' : undefined;
}
