import type { Element } from 'hast';
import { attributeOf, elementsIn } from '#importer/html/page/node.ts';

const frameRoles = new Set(['banner', 'contentinfo', 'navigation', 'search', 'complementary']);
const ofPage = new Set(['header', 'footer', 'aside']);

/**
 * Finds what surrounds the text: navigation and, in a whole page, header and footer. Those of an article
 * belong to it (HTML, 4.3.8).
 */
export function findFrame(root: Element, isWhole: boolean): Set<Element> {
  const frame = new Set<Element>();
  const look = (element: Element, isPage: boolean) => {
    for (const child of elementsIn(element)) {
      const isFrame =
        child.tagName === 'nav' ||
        isOfficeFrame(child) ||
        frameRoles.has(attributeOf(child, 'role') ?? '') ||
        (isPage && ofPage.has(child.tagName));
      if (isFrame) frame.add(child);
      else look(child, isPage && child.tagName !== 'article' && child.tagName !== 'main');
    }
  };
  look(root, isWhole);
  return frame;
}

/** LibreOffice's elements for the header and footer of a sheet. */
const isOfficeFrame = (element: Element): boolean =>
  element.tagName === 'div' && ['header', 'footer'].includes(attributeOf(element, 'title') ?? '');
