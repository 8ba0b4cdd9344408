import type { Element, Nodes, Root } from 'hast';
import { attributeOf, childrenOf, descendantsOf } from '#importer/html/page/node.ts';
import type { StatedFacts } from '#importer/model/input-text.ts';
import { factLabels, metaNames } from './fact-labels.table.ts';

/** What a page states about its text. */
export interface PageFacts {
  stated: StatedFacts;
  /** Tables and lists that contain only facts. */
  groups: Element[];
}

interface Pair {
  label: string;
  value: string;
}

const holders = new Set(['table', 'dl', 'ul', 'ol', 'div', 'section', 'header']);
/** Fewer labels may be part of a text. */
const leastPairs = 3;
/** In characters: anything longer is a text, not a value. */
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

/** What is known of an element once its descendants have been visited. */
interface Looked {
  pairs: Pair[];
  /** Number of its characters without white space. */
  count: number;
  /** Its text, unless too long for a label or a value. */
  words?: string;
  hasGroup: boolean;
}

/** Finds pairs in the smallest elements that contain several pairs and little else. */
function findPairs(page: Root, groups: Element[]): Pair[] {
  const found: Pair[] = [];
  const look = (node: Nodes): Looked => {
    if (node.type === 'text') return lookedAt([], [node.value], false);
    const inside = childrenOf(node).map(look);
    const words = inside.map((each) => each.words);
    const count = inside.reduce((sum, each) => sum + each.count, 0);
    const hasGroup = inside.some((each) => each.hasGroup);
    if (hasGroup) return lookedAt([], words, true, count);
    const pairs = [...inside.flatMap((each) => each.pairs), ...pairsOf(words)];
    if (node.type !== 'element' || !isGroup(node, pairs, count)) return lookedAt(pairs, words, false, count);
    groups.push(node);
    found.push(...pairs);
    return lookedAt([], words, true, count);
  };
  look(page);
  return found;
}

function lookedAt(pairs: Pair[], parts: (string | undefined)[], hasGroup: boolean, count?: number): Looked {
  const isShort = parts.every((part) => part !== undefined);
  const words = isShort ? parts.join('').replace(/\s+/g, ' ') : '';
  const letters = count ?? parts.join('').replace(/\s/g, '').length;
  return { pairs, hasGroup, count: letters, ...(isShort && words.length <= longestValue && { words }) };
}

/** Whether an element contains several pairs, which are most of its text. */
function isGroup(element: Element, pairs: readonly Pair[], count: number): boolean {
  if (!holders.has(element.tagName) || pairs.length < leastPairs) return false;
  const letters = pairs.reduce((sum, { label, value }) => sum + label.length + value.length, 0);
  return letters >= 0.6 * count;
}

/** Finds pairs among the parts of an element: a label and the part after it. */
function pairsOf(words: readonly (string | undefined)[]): Pair[] {
  const pairs: Pair[] = [];
  const parts = words.map((each) => each?.trim()).filter((each) => each !== '');
  for (let i = 0; i + 1 < parts.length; i++) {
    const label = labelIn(parts[i] ?? '');
    const value = parts[i + 1];
    // With an empty value, two labels are adjacent.
    if (label === undefined || value === undefined || labelIn(value) !== undefined) continue;
    pairs.push({ label, value: value.replace(/^[：:]\s*/, '') });
    i++;
  }
  const whole = parts.length === 1 ? pairIn(parts[0] ?? '') : undefined;
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
  const label = colon > 0 ? labelIn(words.slice(0, colon)) : undefined;
  return label === undefined ? undefined : { label, value: words.slice(colon + 1).trim() };
}

const saved = /^\s*saved from url=\(\d+\)(\S+)/;

/** The address of a page: the one that it states, or the one that a browser added when saving it. */
function pageAddress(page: Root): string | undefined {
  const elements = descendantsOf(page);
  const link = elements.find(({ tagName, properties }) => tagName === 'link' && isRelation(properties.rel));
  const meta = elements.find(({ tagName, properties }) => tagName === 'meta' && isAddress(properties));
  const comments = childrenOf(page).flatMap((node) => (node.type === 'comment' ? [node.value] : []));
  return [
    link && attributeOf(link, 'href'),
    meta && attributeOf(meta, 'content'),
    ...comments.map((comment) => saved.exec(comment)?.[1]),
  ].find((address) => address && /^https?:\/\/[^/]/.test(address));
}

const isRelation = (rel: unknown) => Array.isArray(rel) && rel.includes('canonical');

/** `Url` is a name prescribed for government sites. */
const isAddress = ({ property, name }: Element['properties']) =>
  property === 'og:url' || (typeof name === 'string' && name.toLowerCase() === 'url');
