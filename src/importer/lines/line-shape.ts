import { parseDocumentNumber } from '#domain/number/document-number.ts';
import { type Line, readLines } from '#domain/text/infer/line.ts';
import { isDateAlone } from '#domain/text/infer/zones/dates.ts';
import { isContact, isImprint, isNote } from '#domain/text/infer/zones/line-shapes.ts';
import { type Marker, readTightArticle } from '#domain/text/marker.ts';

/** What the words of a line tell about it. */
export interface LineShape {
  marker?: Marker;
  /** Begins like a paragraph and nothing else: 附件, 抄送, 联系人. */
  begins: boolean;
  /** Always a paragraph of its own: a date, a document number, （此件公开发布）. */
  isWhole: boolean;
  /** Ends like a sentence, or like a heading before a list. */
  isClosed: boolean;
}

const closed = /[。；：！？…!?;:][”’」』）)】》]*$/;

/** A quick test, since few lines pass it. */
const endsInNumber = /[号期][\s)）\]］】〕]*$/;

const approver = /签\s*发\s*人\s*[：:]\s*\S{1,40}$/;

/** In characters: the first words suffice. */
const maxLength = 400;

export function lineShape(words: string): LineShape {
  const text = words.slice(0, maxLength);
  const [line] = readLines([{ text, line: 1 }]) as [Line];
  const marker = line.marker ?? readTightArticle(text);
  return {
    ...(marker && { marker }),
    begins: line.label !== undefined || isContact(line) || isImprint(line),
    isWhole:
      approver.test(text) ||
      (words.length < maxLength && !marker && isNote(line)) ||
      isDateAlone(text) ||
      (endsInNumber.test(text) && parseDocumentNumber(text).value !== undefined),
    isClosed: closed.test(words),
  };
}
