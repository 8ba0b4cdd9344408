import type { Element, Root } from 'hast';
import {
  attributeOf,
  descendantsOf,
  elementsIn,
  isWithin,
  lettersOf,
  parentsIn,
} from '#importer/html/page/node.ts';
import { type ContainerPattern, containers } from './containers.table.ts';
import type { HanCount } from './count-han.ts';

/** The element that contains the text of a page. */
export interface Container {
  element: Element;
  /** How it was recognised, as a CSS selector. */
  selector: string;
  /** The largest of the other candidates. */
  other?: { selector: string; count: number };
}

/** `empty`: there is a container, which a script must fill. `unknown`: none was recognised. */
export type MissingContainer = 'empty' | 'unknown';

/**
 * Finds the innermost known container with most of the Han characters. Patterns are tried row by row: an
 * element called `content` may contain the whole page.
 */
export function findContainer(
  page: Root,
  counts: ReadonlyMap<Element, HanCount>,
): Container | MissingContainer {
  const elements = descendantsOf(page);
  const body = elements.find(({ tagName }) => tagName === 'body');
  if (body && isOffice(elements)) return { element: body, selector: '<body>' };
  const parents = parentsIn(elements);
  let isEmpty = false;
  for (const [i, patterns] of containers.entries()) {
    const found = candidatesOf(elements, patterns, counts);
    const most = found.reduce((sofar, { count }) => Math.max(sofar, count), 0);
    if (most === 0) {
      if (i === 0 && found.length > 0) isEmpty = found.every(({ element }) => isBare(element));
      continue;
    }
    const taken = found.findLast(({ count }) => count === most);
    if (!taken) continue;
    const { element, selector } = taken;
    const rest = found.filter((each) => isApart(each.element, element, parents));
    const [other] = rest.sort((a, b) => b.count - a.count);
    return { element, selector, ...(other && other.count > 0 && { other }) };
  }
  return isEmpty ? 'empty' : 'unknown';
}

interface Candidate {
  element: Element;
  selector: string;
  /** Han characters outside links or, if there are none anywhere, all. */
  count: number;
}

function candidatesOf(
  elements: readonly Element[],
  patterns: readonly ContainerPattern[],
  counts: ReadonlyMap<Element, HanCount>,
): Candidate[] {
  const found = elements.flatMap((element) => {
    const pattern = patterns.find((each) => matches(element, each));
    const count = counts.get(element) ?? { all: 0, plain: 0 };
    return pattern ? [{ element, selector: pattern.selector, ...count }] : [];
  });
  const isPlain = found.some(({ plain }) => plain > 0);
  return found.map(({ element, selector, all, plain }) => ({
    element,
    selector,
    count: isPlain ? plain : all,
  }));
}

/** Pages saved by Word, WPS and LibreOffice contain nothing but the text. */
const isOffice = (elements: readonly Element[]): boolean =>
  elements.some(
    (element) =>
      element.tagName === 'meta' &&
      attributeOf(element, 'name')?.toLowerCase() === 'generator' &&
      /^(?:microsoft word|wps|libreoffice|openoffice)/i.test(attributeOf(element, 'content') ?? ''),
  );

function matches(element: Element, { id, className, tagName }: ContainerPattern): boolean {
  if (tagName !== undefined) return element.tagName === tagName;
  const isName = (name: string) => name.toLowerCase() === (id ?? className)?.toLowerCase();
  if (id !== undefined) return isName(attributeOf(element, 'id') ?? '');
  return (attributeOf(element, 'className') ?? '').split(' ').some(isName);
}

/** A picture may be a scan of the text. */
const isBare = (element: Element): boolean =>
  lettersOf(element).trim() === '' && !descendantsOf(element).some(({ tagName }) => tagName === 'img');

const isApart = (a: Element, b: Element, parents: ReadonlyMap<Element, Element>): boolean =>
  !isWithin(a, b, parents) && !isWithin(b, a, parents);

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
