/** Letters of a text, or bytes of a stream. */
interface Stretch {
  start: number;
  end: number;
}

/** Finds the stretch that contains a letter or byte. Stretches are sorted and may leave gaps. */
export function stretchAt<T extends Stretch>(stretches: readonly T[], at: number): T | undefined {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle] as T).start <= at) low = middle;
    else high = middle - 1;
  }
  const found = stretches[low];
  return found && at >= found.start && at < found.end ? found : undefined;
}
