import type { Element } from 'hast';
import { report } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import { attributeOf, placeOf, wordsOf } from '#importer/html/page/node.ts';
import type { Reading } from '#importer/html/reading.ts';

const file = /\.(?:docx?|wps|pdf|ofd|xlsx?|et|pptx?|dps|txt|rtf|zip|rar|7z|ceb|cebx)$/i;

/** Reports a link to a file, since files attached to a page are not imported. */
export function reportLink(link: Element, reading: Reading): void {
  const target = attributeOf(link, 'href')?.trim() ?? '';
  if (!file.test(target.split(/[?#]/)[0] ?? '')) return;
  const words = excerpt(wordsOf(link));
  const { address: base } = reading;
  const address = URL.canParse(target, base) ? new URL(target, base).href : target;
  report(reading, 'html-attachment-left', { words, address }, placeOf(link, words));
}
