/** The word of `list` that was most likely meant; undefined if none is near. */
export function nearest(word: string, list: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const ranked = list.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }));
  const best = ranked.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= limit ? best.candidate : undefined;
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The passage of `text` nearest to words that it does not hold, by edit distance (Sellers' algorithm).
 * Undefined where none shares half of them.
 */
export function nearestPassage(words: string, text: string): string | undefined {
  // For each length of the words' beginning: the distance of the best passage that ends here, and where it
  // starts.
  let row = Array.from({ length: words.length + 1 }, (_, i) => ({ distance: i, start: 0 }));
  let best = { distance: Number.POSITIVE_INFINITY, start: 0, end: 0 };
  for (let end = 1; end <= text.length; end++) {
    const next = [{ distance: 0, start: end }];
    for (let i = 1; i <= words.length; i++) {
      const same = words[i - 1] === text[end - 1] ? 0 : 1;
      next.push(least(step(row[i - 1], same), step(row[i], 1), step(next[i - 1], 1)));
    }
    row = next;
    const last = row[words.length];
    if (last && last.distance < best.distance) best = { ...last, end };
  }
  return best.distance <= words.length / 2 ? text.slice(best.start, best.end) : undefined;
}

interface Alignment {
  distance: number;
  start: number;
}

const step = (from: Alignment = { distance: 0, start: 0 }, cost: number): Alignment => ({
  distance: from.distance + cost,
  start: from.start,
});

const least = (...ways: [Alignment, ...Alignment[]]) =>
  ways.reduce((best, way) => (way.distance < best.distance ? way : best));
