let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a Chinese text with their offsets; undefined where words are not known, as in an old browser.
 */
export function segmentWords(text: string): Intl.SegmentData[] | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  // Making one costs more than a title's words.
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text));
}
