import type { FootnoteReference, PhrasingContent } from 'mdast';
import type { Cell, NoteCall } from '#domain/text/structure.ts';

/** The call of a note, which remark-rehype numbers in the order of the text. */
export const renderCall = ({ key }: NoteCall): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: key,
  label: key,
});

/**
 * Words with the notes that they call. `render` gets each run between two calls, and whether nothing follows
 * it.
 */
export function renderWords(
  { text, calls }: Cell,
  render: (words: string, last: boolean) => PhrasingContent[],
): PhrasingContent[] {
  const starts = [0, ...calls.map(({ offset }) => offset)];
  return starts.flatMap((start, i) => {
    const call = calls[i];
    const words = text.slice(start, call?.offset);
    const rendered = words === '' ? [] : render(words, call === undefined);
    return call ? [...rendered, renderCall(call)] : rendered;
  });
}
