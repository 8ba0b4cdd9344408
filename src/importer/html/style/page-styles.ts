import type { Element } from 'hast';
import { attributeOf, lettersOf } from '#importer/html/page/node.ts';
import { StyleSheet } from './style-sheet.ts';

/** Style sheets saved with a page, by address. */
export type SavedStyles = ReadonlyMap<string, string>;

/** Reads the styles of a page in order, as far as they are saved with it. */
export function pageStyles(elements: readonly Element[], saved: SavedStyles, address?: string): StyleSheet {
  const sheet = new StyleSheet();
  for (const element of elements) {
    if (/print/i.test(attributeOf(element, 'media') ?? '')) continue;
    if (element.tagName === 'style') sheet.add(lettersOf(element));
    else if (element.tagName === 'link' && /\bstylesheet\b/i.test(attributeOf(element, 'rel') ?? '')) {
      const target = attributeOf(element, 'href') ?? '';
      const whole = URL.canParse(target, address) ? new URL(target, address).href : target;
      sheet.add(saved.get(target) ?? saved.get(whole) ?? '');
    }
  }
  return sheet;
}
