const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold: controls but tab and ends of lines, half a character, and two that are none. */
const unwritable = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** Words as XML holds them, in an element or between double quotes; what it cannot hold becomes U+FFFD. */
export const escapeXml = (words: string): string =>
  words.replace(unwritable, '\uFFFD').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
