import { excerpt, type Place } from '#importer/finding/place.ts';
import { readSymbol } from '#importer/symbol/read-symbol.ts';
import type { Field } from './field-stack.ts';
import { type ReadField, readField } from './read-field.ts';

/** Fields that show nothing, a page number, or what is reported as a picture or an object. */
const silent = new Set(
  `XE TC TA RD SET ASK PRIVATE ADVANCE PRINT ADDIN NEXT NEXTIF SKIPIF BOOKMARK HYPERLINK FORMTEXT
   PAGE NUMPAGES SECTIONPAGES SECTION PAGEREF LINK EMBED INCLUDEPICTURE SHAPE`.split(/\s+/),
);

/** Tells what a field shows other than its stored result, and what a person must know of it. */
export function judgeField({ code, result, form }: Field, place: Place): ReadField {
  const read = readField(code, result, place);
  if (result.trim()) return { text: '', findings: read.findings };
  const kind = /^\s*(\S*)/.exec(code)?.[1]?.toUpperCase() ?? '';
  const text = form ?? (kind === 'SYMBOL' ? symbol(code) : undefined);
  if (text !== undefined) return { text, findings: [] };
  if (read.text || read.findings.length > 0 || kind === '' || silent.has(kind)) return read;
  return { text: '', findings: [{ code: 'field-left', args: { code: excerpt(code) }, place }] };
}

/** `SYMBOL 254 \f "Wingdings"` */
function symbol(code: string): string | undefined {
  const [, number, font] = /^\s*SYMBOL\s+(\d+|0x[\da-f]+)(?:.*\\f\s+"?([^"\\]+)"?)?/i.exec(code) ?? [];
  return number ? readSymbol(font?.trim(), Number(number)) : undefined;
}
