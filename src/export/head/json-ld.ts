/** A schema.org object. */
export type JsonLd = { '@type': string } & Record<string, unknown>;

/**
 * Serialises things for one `script` of type `application/ld+json`. Every `<` is escaped, so that no text
 * can end the script.
 */
export const jsonLd = (things: readonly JsonLd[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
