const opening = '《（(“‘「『〔[';
const closing = '》）)”’」』〕]';

/**
 * The end of the first sentence from `from` on, where the paragraph's own words begin after its marker;
 * undefined where there is none, as in a heading. A stop inside quotation marks or brackets ends no sentence;
 * a semicolon does so only at the paragraph's end.
 */
export function firstSentenceEnd(text: string, from = 0): number | undefined {
  return scan(text, from, true) ?? scan(text, from, false);
}

/** `nesting` off is for damaged texts, whose brackets do not match. */
function scan(text: string, from: number, nesting: boolean): number | undefined {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const character = text.charAt(i);
    if (nesting && opening.includes(character)) depth++;
    else if (nesting && closing.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && endsSentence(text, i)) return i + 1;
  }
  return undefined;
}

function endsSentence(text: string, at: number): boolean {
  const character = text.charAt(at);
  return '。！？'.includes(character) || ('；;'.includes(character) && at === text.length - 1);
}
