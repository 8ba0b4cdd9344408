import type { Element, Root } from 'hast';
import { attributeOf, childrenOf, descendantsOf, elementsIn, wordsOf } from '#importer/html/page/node.ts';
import type { StatedFacts } from '#importer/model/input-text.ts';
import { factLabels, metaNames } from './fact-labels.table.ts';
import { pageAddress } from './page-address.ts';

/** What a page says of its text. */
export interface PageFacts {
  stated: StatedFacts;
  /** Tables and lists that are nothing else. */
  groups: Element[];
}

interface Pair {
  label: string;
  value: string;
}

const holders = new Set(['table', 'dl', 'ul', 'ol', 'div', 'section', 'header']);
/** Fewer labels may come from a text. */
const leastPairs = 3;
/** No value is longer; a text in the group of labels is no value. */
const longestValue = 200;

/** Reads the table of metadata of a page, and what its head says. */
export function findFacts(page: Root, enveloped?: string): PageFacts {
  const groups: Element[] = [];
  const pairs = findPairs(page, groups);
  const stated: StatedFacts = {};
  const add = (name: keyof StatedFacts | '' | undefined, value: string) => {
    if (name && value && !/^[—\-无/]+$/.test(value)) stated[name] ??= value;
  };
  if (groups.length > 0) for (const { label, value } of pairs) add(factLabels[label], value);
  for (const meta of descendantsOf(page)) {
    if (meta.tagName !== 'meta') continue;
    const name = attributeOf(meta, 'name')?.toLowerCase() ?? '';
    add(
      Object.hasOwn(metaNames, name) ? metaNames[name] : undefined,
      attributeOf(meta, 'content')?.trim() ?? '',
    );
  }
  const address = pageAddress(page) ?? enveloped;
  return { stated: { ...stated, ...(address && { address }) }, groups };
}

/** Pairs of the smallest elements that hold several and little else. */
function findPairs(page: Root, groups: Element[]): Pair[] {
  const found: Pair[] = [];
  const look = (element: Root | Element): Pair[] => {
    const before = groups.length;
    const inside = elementsIn(element).flatMap(look);
    if (element.type !== 'element' || groups.length > before) return groups.length > before ? [] : inside;
    const pairs = [...inside, ...pairsOf(element)];
    if (!holders.has(element.tagName) || pairs.length < leastPairs || !isAll(element, pairs)) return pairs;
    groups.push(element);
    found.push(...pairs);
    return [];
  };
  look(page);
  return found;
}

/** Whether the pairs are most of what the element says. */
function isAll(element: Element, pairs: readonly Pair[]): boolean {
  const letters = pairs.reduce((sum, { label, value }) => sum + label.length + value.length, 0);
  return letters >= 0.6 * wordsOf(element).replace(/\s/g, '').length;
}

/** The pairs that begin among the children of an element: a label and what stands beside it. */
function pairsOf(element: Element): Pair[] {
  const pairs: Pair[] = [];
  const parts = childrenOf(element).flatMap((child) => {
    if (child.type !== 'element' && child.type !== 'text') return [];
    const words = wordsOf(child);
    return words ? [words] : [];
  });
  for (let i = 0; i < parts.length; i++) {
    const label = labelIn(parts[i] ?? '');
    const value = parts[i + 1];
    if (label === undefined || value === undefined || value.length > longestValue) continue;
    // An empty value leaves two labels side by side.
    if (labelIn(value) !== undefined) continue;
    pairs.push({ label, value });
    i++;
  }
  const whole = pairs.length === 0 && parts.length === 1 ? pairIn(parts[0] ?? '') : undefined;
  return whole ? [whole] : pairs;
}

function labelIn(words: string): string | undefined {
  if (words.length > 20) return undefined;
  const bare = words.replace(/[\s：:【】[\]]/g, '');
  return Object.hasOwn(factLabels, bare) ? bare : undefined;
}

/** 索引号：000-2026-001 in one element. */
function pairIn(words: string): Pair | undefined {
  const colon = words.search(/[：:]/);
  const label = colon > 0 && words.length <= longestValue ? labelIn(words.slice(0, colon)) : undefined;
  return label === undefined ? undefined : { label, value: words.slice(colon + 1).trim() };
}
