/** A schema.org object. */
export type JsonLd = { '@type': string } & Record<string, unknown>;

/**
 * The content of a `script` of type `application/ld+json`: several things said of one page. No word can end
 * the script, since none has a `<`.
 */
export const jsonLd = (things: readonly JsonLd[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
