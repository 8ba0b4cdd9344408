import { isDateAlone } from '#domain/text/infer/zones/dates.ts';
import type { InputParagraph } from '#importer/model/input-text.ts';
import { fullWidth, type Measure } from './measure-width.ts';
import { widthOf } from './ruler.ts';
import type { TextLine } from './text-line.ts';

/** A first line is indented by two letters; what stands further in is placed by its middle or right end. */
const placed = 6;
/** Where the width is not known: at the right of any page. */
const farIn = 16;
/** A signature ends four letters before the edge at most, its date as many again (GB/T 9704-2012, 7.3.5). */
const mostRight = 16;

/** How a line stands that white space puts in its place. */
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
