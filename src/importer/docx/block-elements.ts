import { report } from '#importer/finding/finding.ts';
import { excerpt, type Place } from '#importer/finding/place.ts';
import { charactersOf, elementOf, type XmlElement } from '#importer/package/xml.ts';
import { noteChange, type Reading } from './reading.ts';
import { childrenOf, switchOf } from './word-xml.ts';

/** Finds the paragraphs and tables of a body, box or cell, inside any wrappers. */
export function* blockElements(container: XmlElement, reading: Reading): Generator<XmlElement> {
  for (const element of childrenOf(container)) {
    switch (element.localName) {
      case 'p':
      case 'tbl':
        yield element;
        break;
      case 'del':
      case 'moveFrom':
        noteChange(reading, nextPlace(reading), element);
        break;
      case 'altChunk':
      case 'subDoc':
        report(reading, 'chunk-left', {}, nextPlace(reading));
        break;
      case 'sdt':
        yield* controlElements(element, reading);
        break;
      default:
        yield* blockElements(element, reading);
    }
  }
}

function controlElements(control: XmlElement, reading: Reading): Iterable<XmlElement> {
  const content = elementOf(control, 'sdtContent');
  if (!content) return [];
  if (switchOf(elementOf(control, 'sdtPr'), 'showingPlcHdr')) {
    const words = excerpt(charactersOf(content));
    report(reading, 'placeholder-kept', { words }, nextPlace(reading));
  }
  return blockElements(content, reading);
}

/** The place of the next paragraph. */
export function nextPlace(reading: Reading): Place & { kind: 'paragraph' } {
  return { kind: 'paragraph', paragraph: reading.paragraphs + 1 };
}
