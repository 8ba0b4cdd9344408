const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as XML holds them, in an element or between double quotes. */
export const escapeXml = (words: string): string =>
  words.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
