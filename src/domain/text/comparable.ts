/**
 * Normalises a text for comparison: full width folded to half, white space and punctuation removed, Latin
 * letters in lower case. 「（国办发 [2024]1号)」 and 「(国办发〔2024〕1号）」 compare equal.
 */
export function comparable(text: string): string {
  return text
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
