const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Forbidden in XML 1.0: controls except tab and line ends, lone surrogates, and two noncharacters. */
const unwritable = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** Escapes text for an element or a double-quoted attribute. Forbidden characters become U+FFFD. */
export const escapeXml = (words: string): string =>
  words.replace(unwritable, '\uFFFD').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
