import type { Page } from 'playwright/test';
import { type ChildNode, parse } from 'postcss';

/** Rules that Chromium 90, Firefox 91 or Safari 14.1 drops with all their content. */
const unknownRules =
  /^(?:layer|container|supports|property|scope|starting-style|custom-media|view-transition)$/;
/** Media queries with ranges, and with a negation without a media type. */
const unknownQueries = /[<>=]|(?:^|[,(])\s*not\s*\(|\(--|prefers-contrast|forced-colors/;
const unknownSelectors = /&|:has\(|:focus-visible|:user-|:dir\(|::(?:backdrop|details-content|target-text)/;
const unknownProperties =
  /^(?:text-wrap|text-spacing-trim|text-autospace|translate|scale|rotate|aspect-ratio|accent-color|field-sizing|content-visibility|container|overscroll-behavior|color-scheme|(?:appearance|user-select|text-size-adjust)$)/;
const unknownValues =
  /\b(?:oklch|oklab|lch|lab|color-mix|light-dark|round|anchor)\(|\d[dsl]v(?:h|w|i|b|min|max)\b|\d(?:lh|rlh|cqw)\b|fit-content|\banywhere\b|" \/ "/;

/** Removes from a style sheet what any of the oldest supported browsers does not read. */
function asOldBrowsersRead(text: string): string {
  const sheet = parse(text);
  const isUnknown = (node: ChildNode) =>
    (node.type === 'atrule' &&
      (unknownRules.test(node.name) || (node.name === 'media' && unknownQueries.test(node.params)))) ||
    (node.type === 'rule' && (unknownSelectors.test(node.selector) || node.parent?.type === 'rule')) ||
    (node.type === 'decl' &&
      (unknownProperties.test(node.prop) || (!node.prop.startsWith('--') && unknownValues.test(node.value))));
  sheet.walk((node) => {
    if (isUnknown(node)) node.remove();
  });
  return sheet.toString();
}

/** Serves a page its style sheets reduced to what the oldest supported browsers read. */
export async function readOldStyles(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: asOldBrowsersRead(await response.text()) });
  });
}
