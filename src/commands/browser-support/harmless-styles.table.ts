/**
 * What a supported browser may lack in a style sheet, by its path in MDN's data, because the page remains
 * usable without it. Everything else needs an older form, or a fallback before it.
 */
export const harmlessStyles: Readonly<Record<string, string>> = {
  'at-rules.media.forced-colors':
    'browsers without this query have no forced colours or keep borders in them',
  'at-rules.media.prefers-contrast': 'the plain themes have enough contrast',
  'at-rules.page': 'the browser has margins of its own',
  'properties.accent-color': 'controls are blue',
  'properties.break-after.avoid': 'a heading may end a printed page',
  'properties.color-scheme': 'controls and scrollbars are light',
  'properties.cursor.pointer': 'a finger has no cursor',
  'properties.height.fit-content': 'an automatic height is the same where the bottom edge is free',
  'properties.image-rendering.pixelated': 'a QR code can be read with soft edges',
  'properties.orphans': 'printed lines may stand alone',
  'properties.overscroll-behavior': 'the page scrolls when a card is at its end',
  'properties.resize': 'a field keeps its size',
  'properties.text-autospace': 'no space between Chinese and Latin letters',
  'properties.text-spacing-trim': 'marks keep their width',
  'properties.text-wrap': 'lines are uneven',
  'properties.user-select': 'the build adds the prefix',
  'properties.widows': 'printed lines may stand alone',
  'properties.width.fit-content': 'the area to press is as wide as its box',
  'selectors.-webkit-search-cancel-button': 'other browsers have no such button',
  'selectors.backdrop': 'nothing dims the page, which dialogs without it still cover',
  'selectors.details-content': 'the script opens what the style shows earlier',
  'selectors.focus-visible': 'the browser draws its own focus ring',
  'selectors.target-text': 'the browser marks the words in its own colour',
};
