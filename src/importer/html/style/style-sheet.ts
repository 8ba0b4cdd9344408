import type { Element } from 'hast';
import { attributeOf, lettersOf } from '#importer/html/page/node.ts';

interface Rule {
  tag: string;
  id: string;
  classes: string[];
  /** Specificity: ids, classes and tag weigh 100, 10 and 1. */
  weight: number;
  declarations: Declarations;
}

const simple = /^([a-z][\w-]*|\*)?((?:[.#][\w-]+)*)$/i;

/**
 * The rules of `<style>` with simple selectors of tag, class and id. Rules with combinators are left out: all
 * programs met so far repeat on the elements what those mean for paragraphs.
 */
export class StyleSheet {
  /** Rules by the most specific part of their selector: `#id`, `.class` or tag. */
  private readonly rules = new Map<string, Rule[]>();
  /** Cached declarations by tag, id and class. */
  private readonly known = new Map<string, Declarations>();

  add(css: string): void {
    for (const { selectors, body } of rulesIn(withoutComments(css))) {
      const declarations = parseDeclarations(body);
      for (const selector of selectors.split(',')) this.addRule(selector.trim(), declarations);
    }
  }

  private addRule(selector: string, declarations: Declarations): void {
    const match = simple.exec(selector);
    if (!match || !selector) return;
    const tag = (match[1] ?? '*').toLowerCase();
    const parts = match[2]?.match(/[.#][\w-]+/g) ?? [];
    const classes = parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1));
    const id = parts.find((part) => part.startsWith('#'))?.slice(1) ?? '';
    const weight = (id ? 100 : 0) + 10 * classes.length + (tag === '*' ? 0 : 1);
    const key = id ? `#${id}` : classes[0] ? `.${classes[0]}` : tag;
    const rules = this.rules.get(key) ?? [];
    rules.push({ tag, id, classes, weight, declarations });
    this.rules.set(key, rules);
  }

  /** Declarations that apply to an element, by specificity. */
  of(element: Element): Declarations {
    const id = attributeOf(element, 'id') ?? '';
    const className = attributeOf(element, 'className') ?? '';
    const key = `${element.tagName} ${id} ${className}`;
    const known = this.known.get(key);
    if (known) return known;
    const found = this.find(element.tagName, id, className.split(' '));
    this.known.set(key, found);
    return found;
  }

  private find(tagName: string, id: string, classes: readonly string[]): Declarations {
    const keys = new Set(['*', tagName, ...classes.map((each) => `.${each}`), `#${id}`]);
    const rules = [...keys]
      .flatMap((key) => this.rules.get(key) ?? [])
      .filter(
        (rule) =>
          (rule.tag === '*' || rule.tag === tagName) &&
          (!rule.id || rule.id === id) &&
          rule.classes.every((each) => classes.includes(each)),
      );
    return new Map(
      rules.sort((a, b) => a.weight - b.weight).flatMap(({ declarations }) => [...declarations]),
    );
  }
}

/** Also removes `<!--` and `-->`, which hide styles from the oldest browsers. */
function withoutComments(css: string): string {
  const [first = '', ...rest] = css.replace(/<!--|-->/g, '').split('/*');
  const after = rest.map((part) => {
    const end = part.indexOf('*/');
    return end === -1 ? '' : part.slice(end + 2);
  });
  return [first, ...after].join(' ');
}

/** Finds rules with selectors. At-rules are left out: they are for print, fonts, or certain screens. */
function rulesIn(css: string): { selectors: string; body: string }[] {
  const rules: { selectors: string; body: string }[] = [];
  let depth = 0;
  let from = 0;
  let selectors = '';
  for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
    const text = css.slice(from, index).trim();
    if (sign === '{') {
      if (depth === 0) selectors = text;
      depth++;
      from = index + 1;
    } else if (sign === '}') {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && !selectors.startsWith('@')) rules.push({ selectors, body: text });
      from = index + 1;
    } else if (depth === 0) from = index + 1;
  }
  return rules;
}

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

/** Properties by lower-case name. */
export type Declarations = ReadonlyMap<string, string>;

/** Parses the content of a `style` attribute or a rule. */
export function parseDeclarations(text: string): Declarations {
  const declarations = new Map<string, string>();
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    if (colon === -1) continue;
    const value = part.slice(colon + 1).replace(/!\s*important/i, '');
    declarations.set(part.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return declarations;
}
