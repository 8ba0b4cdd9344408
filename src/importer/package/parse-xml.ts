import { DOMParser, type Document } from '@xmldom/xmldom';
import { throwDamaged } from '#importer/model/unreadable.ts';
import type { XmlElement } from './xml.ts';

/** Far deeper than any producer nests, so that readers may recurse. */
const maxDepth = 400;
/** A large code has a few hundred thousand. */
const maxTags = 2_000_000;

/**
 * Parses a part of a package; `name` is for messages. A DOCTYPE, which may declare entities, is refused: no
 * package may have one (ECMA-376-2). Throws Unreadable if the part is not well-formed.
 */
export function parseXml(bytes: Uint8Array, name: string): XmlElement {
  const text = decodeXml(bytes, name);
  if (text.includes('<!DOCTYPE')) throwDamaged(`${name} 声明了实体，不予展开`);
  if (countTags(text) > maxTags) throwDamaged(`${name} 有 ${maxTags} 个以上的标记`);
  const root = parse(text, name).documentElement;
  if (!root) throwDamaged(`${name} 是空的`);
  if (depthOf(root) > maxDepth) throwDamaged(`${name} 的层次超过 ${maxDepth} 层`);
  return root;
}

function parse(text: string, name: string): Document {
  // Without a handler, xmldom writes to the console and continues with a repaired tree.
  const stop = (_: unknown, message: string) => {
    throw new Error(message);
  };
  try {
    return new DOMParser({ locator: false, onError: stop }).parseFromString(text, 'text/xml');
  } catch {
    throwDamaged(`${name} 不是完整的 XML`);
  }
}

/** Decodes by the byte order mark, else by the declared encoding, else as UTF-8. */
function decodeXml(bytes: Uint8Array, name: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throwDamaged(`${name} 的编码不是 ${encoding}`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1] ?? 'utf-8';
  // A declaration of UTF-16 in single bytes is wrong.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

function countTags(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) count++;
  return count;
}

function depthOf(root: XmlElement): number {
  let deepest = 0;
  let depth = 1;
  for (let node: XmlElement['firstChild'] = root; node; ) {
    deepest = Math.max(deepest, depth);
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return deepest;
}
