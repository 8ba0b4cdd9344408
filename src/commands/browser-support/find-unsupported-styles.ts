import type { AtRule, ChildNode, Declaration, Root, Rule } from 'postcss';
import { compatOf, lackingBrowsers } from './lacking-browsers.ts';
import {
  type FeaturePath,
  featuresOfAtRule,
  featuresOfDeclaration,
  featuresOfRule,
  featuresOfSelector,
} from './named-style-features.ts';

/** A part of a style sheet that a supported browser ignores. */
export interface UnsupportedStyle {
  node: ChildNode;
  /** As in MDN's data: `properties.text-wrap.balance`. */
  feature: string;
  lacking: string[];
  /** Other selectors of the same rule, which the browser drops along with the unknown one. */
  drops: string[];
}

/**
 * Finds what a style sheet uses and a supported browser lacks. What `@supports` guards is left out, and
 * declarations after one of the same or the prefixed property, on which the browser falls back.
 */
export function findUnsupportedStyles(sheet: Root, oldest: ReadonlyMap<string, string>): UnsupportedStyle[] {
  const found: UnsupportedStyle[] = [];
  const add = (node: ChildNode, paths: readonly FeaturePath[], drops: string[] = []): boolean => {
    for (const path of paths) {
      const compat = compatOf(path);
      const lacking = compat ? lackingBrowsers(compat, oldest) : [];
      if (lacking.length === 0) continue;
      found.push({ node, feature: path.slice(1).join('.'), lacking, drops });
      return true;
    }
    return false;
  };
  const isSupported = (node: ChildNode): boolean => {
    if (node.type === 'decl') return hasFallback(node) || !add(node, featuresOfDeclaration(node));
    if (node.type === 'atrule') return !isOfBuild(node) && !add(node, featuresOfAtRule(node));
    if (node.type !== 'rule' || add(node, featuresOfRule(node))) return false;
    return !node.selectors.some((selector) =>
      add(
        node,
        featuresOfSelector(selector),
        plainSelectors(node).filter((other) => other !== selector),
      ),
    );
  };
  // A browser ignores all that is inside a rule it does not understand.
  const visit = (nodes: readonly ChildNode[]): void => {
    for (const node of nodes) if (isSupported(node) && 'nodes' in node) visit(node.nodes ?? []);
  };
  visit(sheet.nodes);
  return found;
}

const plainSelectors = ({ selectors }: Rule): string[] =>
  selectors.filter((selector) => featuresOfSelector(selector).length === 0);

/** At-rules that the build resolves, and `@supports`, whose content is guarded. */
const isOfBuild = ({ name }: AtRule): boolean => ['custom-media', 'import', 'supports'].includes(name);

function hasFallback({ parent, prop, value }: Declaration): boolean {
  if (prop.startsWith('--')) return true;
  const all = (parent?.nodes ?? []).filter((node): node is Declaration => node.type === 'decl');
  const index = all.findIndex((node) => node.prop === prop && node.value === value);
  return all
    .slice(0, index)
    .some((node) => node.prop === prop || (node.prop.startsWith('-') && node.prop.endsWith(`-${prop}`)));
}
