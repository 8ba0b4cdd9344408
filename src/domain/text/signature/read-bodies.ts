import { repaired } from '#domain/text/characters/repair-text.ts';
import { isBodyName, isOfficeAlone } from './body-name.ts';
import { splitNames } from './split-names.ts';

/** What a letterhead or a signature says of who issued a document. */
export interface ReadBodies {
  /** Names in the order of print, without letter-spacing, each once. */
  names: string[];
  /** Who signed for their office: 市长某某某. They name no body. */
  signatories: string[];
  /** Words that are no name, as printed. */
  unread: string[];
}

/**
 * Reads the bodies that lines of a letterhead or a signature name, several on a line parted by white space or
 * 、, or one after the other. Known names count first, the longest first; then what has the shape of a name.
 */
export function readBodies(lines: readonly string[], isKnown: (name: string) => boolean): ReadBodies {
  const found: ReadBodies = { names: [], signatories: [], unread: [] };
  for (const line of lines) readLine(line, isKnown, found);
  return { ...found, names: [...new Set(found.names)] };
}

/** Marks of the seal after a name. */
const seal = /\s*[（(](?:公?章|盖章|代章|印章?|签章)[）)]$/;

/**
 * What a letterhead says besides: 「云岭市教育局文件」, 「云岭市人民政府令」 (GB/T
 * 9704-2012, 7.2.4, 10.2).
 */
const letterhead = /\s*(?:文\s*件|公\s*告|通\s*告|公\s*报|命\s*令|令|(?:会\s*议\s*)?纪\s*要)$/;
const numberAfter = /\s*[（(]?(?:\d{4}年)?\s*第?\s*\d+\s*号[）)]?$/;

function readLine(line: string, isKnown: (name: string) => boolean, found: ReadBodies): void {
  const plain = repaired(line)
    .trim()
    .replace(seal, '')
    .replace(numberAfter, '')
    .replace(letterhead, '')
    .trim();
  if (plain === '') return;
  const joined = plain.replace(/\s/g, '');
  if (isSignatory(joined)) {
    found.signatories.push(joined);
    return;
  }
  const tokens = plain.split(/[\s、，,；;/]+/).filter(Boolean);
  const pieces = tokens.every((token) => [...token].length === 1) ? [joined] : tokens;
  for (let at = 0; at < pieces.length; ) {
    const length = knownLength(pieces, at, isKnown);
    const piece = pieces.slice(at, at + length).join('');
    at += length;
    const last = found.names.at(-1);
    if (last !== undefined && isOfficeAlone(piece)) found.names[found.names.length - 1] = last + piece;
    else {
      const names = splitNames(piece, isKnown);
      if (names) found.names.push(...names);
      else found.unread.push(piece);
    }
  }
}

const mostPieces = 4;

/** How many pieces make the longest known name; one where none do. */
function knownLength(pieces: readonly string[], at: number, isKnown: (name: string) => boolean): number {
  for (let length = Math.min(mostPieces, pieces.length - at); length > 1; length--)
    if (isKnown(pieces.slice(at, at + length).join(''))) return length;
  return 1;
}

const office =
  '(?:总理|主席|[省市县区州盟旗镇乡部厅局署院校会行社台所站]长|主任|书记|检察长|秘书长|司令员|政委|董事长|总经理)';
// The name of a person, or what stands for it in a form.
const signatory = new RegExp(
  `${office}[：:]?(?:\\p{Script=Han}{2,4}|\\p{Script=Han}+·\\p{Script=Han}+|[×XＸ]{2,3})$`,
  'u',
);

/** An office and a person, without the name of a body (GB/T 9704-2012, 7.3.5.3): 市长某某某. */
export const isSignatory = (joined: string): boolean => signatory.test(joined) && !isBodyName(joined);
