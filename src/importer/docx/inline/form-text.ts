import { numberOf, switchOf } from '#importer/docx/word-xml.ts';
import { attributeOf, elementOf, elementsOf, type XmlElement } from '#importer/package/xml.ts';

/** Tells what a check box or list of a form shows, by the data of its field. */
export function formText(form: XmlElement): string | undefined {
  const box = elementOf(form, 'checkBox');
  if (box) return (switchOf(box, 'checked') ?? switchOf(box, 'default')) ? '☑' : '☐';
  const list = elementOf(form, 'ddList');
  const chosen = (list && numberOf(list, 'result')) ?? 0;
  return list && attributeOf(elementsOf(list, 'listEntry')[chosen], 'val');
}
