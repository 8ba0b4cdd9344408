import { type AtRule, type Node, parse, type Root } from 'postcss';
import { findUnsupportedStyles, type UnsupportedStyle } from './find-unsupported-styles.ts';
import { harmlessStyles } from './harmless-styles.table.ts';

/**
 * Lists problems in style sheets, given by path: a feature that a supported browser lacks and the page needs,
 * a width that has no name, an entry in the table of harmless features that no style needs.
 */
export function styleProblems(
  sheets: ReadonlyMap<string, string>,
  oldest: ReadonlyMap<string, string>,
  harmless: Readonly<Record<string, string>> = harmlessStyles,
): string[] {
  const used = new Set<string>();
  const problems = [...sheets].flatMap(([path, text]) => {
    const sheet = parse(text);
    const found = findUnsupportedStyles(sheet, oldest);
    for (const { feature } of found) used.add(feature);
    return [
      ...found
        .filter(({ feature, drops }) => !harmless[feature] || drops.length > 0)
        .map((one) => `${path}:${lineOf(one.node)}  ${inWords(one)}`),
      ...unnamedWidths(sheet).map(
        (query) => `${path}:${lineOf(query)}  ${query.params} needs a name in src/styles/breakpoints.css`,
      ),
    ];
  });
  const unused = Object.keys(harmless).filter((feature) => !used.has(feature));
  return [...problems, ...unused.map((feature) => `harmless-styles.table.ts  no style needs ${feature}`)];
}

const lineOf = ({ source }: Node) => source?.start?.line ?? 0;

function inWords({ feature, lacking, drops }: UnsupportedStyle): string {
  const lost = drops.length > 0 ? `, which then drop the rule of ${drops.join(', ')} too` : '';
  return `${feature} is missing in ${lacking.join(', ')}${lost}`;
}

/** Media queries on the width, outside `@custom-media`, which names them. */
function unnamedWidths(sheet: Root): AtRule[] {
  const found: AtRule[] = [];
  sheet.walkAtRules('media', (query) => {
    if (/\bwidth\b/.test(query.params)) found.push(query);
  });
  return found;
}
