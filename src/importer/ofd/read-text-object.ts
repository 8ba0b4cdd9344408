import { attributeOf, charactersOf, elementsOf, type XmlElement } from '#importer/package/xml.ts';
import type { Run } from '#importer/page/sheet.ts';
import { isUpright, type Matrix } from '#importer/page/transform.ts';
import { deltasOf } from './numbers-of.ts';

const defaultSize = 3.175;
/** In em: letters further apart than this get a space between them. */
const apart = 0.6;

/** Reads the runs of a text object, or its words if they are not upright. */
export function readTextObject(
  element: XmlElement,
  matrix: Matrix,
  font?: string,
): { runs: Run[]; turned: string } {
  const size = Number(attributeOf(element, 'Size')) || defaultSize;
  const stretch = Number(attributeOf(element, 'HScale')) || 1;
  const codes = elementsOf(element, 'TextCode');
  const words = codes.map((code) => charactersOf(code)).join('');
  const runsDown =
    codes.some((code) => isVertical(code, size)) || /^(?:90|180|270)$/.test(directionOf(element));
  if (runsDown || !isUpright(matrix)) return { runs: [], turned: words.trim() };
  const [a, b, c, d, e, f] = matrix;
  const runs: Run[] = [];
  let [x, y] = [0, 0];
  for (const code of codes) {
    x = numberOf(code, 'X') ?? x;
    y = numberOf(code, 'Y') ?? y;
    for (const { text, from, to } of piecesOf(
      charactersOf(code),
      size * stretch,
      deltasOf(attributeOf(code, 'DeltaX')),
    ))
      runs.push({
        text,
        x: a * (x + from) + c * y + e,
        y: b * (x + from) + d * y + f,
        width: Math.abs(a) * (to - from),
        size: size * Math.hypot(c, d),
        font,
      });
  }
  return { runs, turned: '' };
}

const directionOf = (element: XmlElement) => attributeOf(element, 'ReadDirection') ?? '0';

function numberOf(element: XmlElement, name: string): number | undefined {
  const text = attributeOf(element, name);
  const number = Number(text);
  return text === undefined || !Number.isFinite(number) ? undefined : number;
}

const isVertical = (code: XmlElement, size: number) =>
  deltasOf(attributeOf(code, 'DeltaY')).some((step) => Math.abs(step) > size / 2);

/** Splits words at wide gaps into pieces with their extent. */
function piecesOf(
  text: string,
  size: number,
  deltas: readonly number[],
): { text: string; from: number; to: number }[] {
  // Line ends and indents of the XML file do not count as letters.
  const letters = [...text.replace(/[\n\r\t]/g, '')];
  const pieces: { text: string; from: number; to: number }[] = [];
  let at = 0;
  let piece: (typeof pieces)[number] | undefined;
  for (const [i, letter] of letters.entries()) {
    const width = widthOf(letter) * size;
    if (piece && at - piece.to < apart * size && at >= piece.from) {
      piece.text += letter;
      piece.to = Math.max(piece.to, at + width);
    } else {
      piece = { text: letter, from: at, to: at + width };
      pieces.push(piece);
    }
    at += deltas[i] ?? width;
  }
  return pieces;
}

/** In em: Latin letters are half as wide as Han. */
const widthOf = (letter: string) => (/[\u0020-\u024f]/.test(letter) ? 0.5 : 1);
