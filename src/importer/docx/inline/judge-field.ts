import { numberOf, switchOf } from '#importer/docx/word-xml.ts';
import { excerpt } from '#importer/finding/excerpt.ts';
import type { FindingArguments } from '#importer/finding/finding.ts';
import { formatNumber } from '#importer/numbering/format-number.ts';
import { attributeOf, elementOf, elementsOf, type XmlElement } from '#importer/package/xml.ts';
import { readSymbol } from '#importer/symbol/read-symbol.ts';
import type { Field } from './field-stack.ts';

export interface FieldJudgement {
  /** What shows without a stored result. */
  text?: string;
  found?:
    | { code: 'field-date'; args: FindingArguments<'field-date'> }
    | { code: 'field-broken'; args: FindingArguments<'field-broken'> }
    | { code: 'field-left'; args: FindingArguments<'field-left'> };
}

const dates = /^(?:DATE|TIME|SAVEDATE|PRINTDATE|CREATEDATE)$/;
/** Fields that show nothing, or a number of a page, or what is reported as a picture or an object. */
const silent =
  /^(?:|XE|TC|TA|RD|SET|ASK|PRIVATE|ADVANCE|PRINT|ADDIN|NEXT|NEXTIF|SKIPIF|BOOKMARK|HYPERLINK|PAGE|NUMPAGES|SECTIONPAGES|SECTION|PAGEREF|LINK|EMBED|INCLUDEPICTURE|SHAPE|FORMTEXT)$/;
const errors = /错误[!！]|Error!/;

/** What a field that has ended shows, and what a person must know of it. */
export function judgeField(field: Field): FieldJudgement {
  const kind = /^\s*(\S*)/.exec(field.code)?.[1]?.toUpperCase() ?? '';
  const words = excerpt(field.result);
  if (field.result.trim()) {
    if (dates.test(kind)) return { found: { code: 'field-date', args: { words } } };
    if (errors.test(field.result)) return { found: { code: 'field-broken', args: { words } } };
    return {};
  }
  const text = impliedText(field, kind);
  if (text !== undefined) return { text };
  if (silent.test(kind)) return {};
  return { found: { code: 'field-left', args: { code: excerpt(field.code) } } };
}

function impliedText({ code, form }: Field, kind: string): string | undefined {
  if (kind === 'EQ') return enclosed(code);
  if (kind === 'SYMBOL') return symbol(code);
  return form && formText(form);
}

/** `EQ \o\ac(○,1)`: a sign in a circle, as Word makes it. */
function enclosed(code: string): string | undefined {
  const sign = /^\s*EQ\s+\\o\\ac\(\s*[○◯〇]\s*[,，;；]\s*(\d{1,2})\s*\)\s*$/i.exec(code)?.[1];
  const { text, doubt } = formatNumber('decimalEnclosedCircle', Number(sign));
  return sign && !doubt ? text : undefined;
}

function symbol(code: string): string | undefined {
  const [, number, font] = /^\s*SYMBOL\s+(\d+|0x[\da-f]+)(?:.*\\f\s+"?([^"\\]+)"?)?/i.exec(code) ?? [];
  return number ? readSymbol(font?.trim(), Number(number)) : undefined;
}

function formText(form: XmlElement): string | undefined {
  const box = elementOf(form, 'checkBox');
  if (box) return (switchOf(box, 'checked') ?? switchOf(box, 'default')) ? '☑' : '☐';
  const list = elementOf(form, 'ddList');
  if (!list) return undefined;
  const entry = elementsOf(list, 'listEntry')[numberOf(list, 'result') ?? 0];
  return attributeOf(entry, 'val');
}
