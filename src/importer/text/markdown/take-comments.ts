import type { TextLine } from '#importer/lines/text-line.ts';

export interface WithoutComments {
  lines: TextLine[];
  comments: { words: string; line: number }[];
}

/** Removes comments, which no page shows. */
export function takeComments(all: readonly TextLine[]): WithoutComments {
  const comments: WithoutComments['comments'] = [];
  let isComment = false;
  const lines = all.flatMap((line): TextLine[] => {
    let text = '';
    let rest = line.text;
    for (;;) {
      const mark = isComment ? '-->' : '<!--';
      const at = rest.indexOf(mark);
      const part = at < 0 ? rest : rest.slice(0, at);
      if (!isComment) text += part;
      else if (part.trim() !== '') comments.push({ words: part.trim(), line: line.number });
      if (at < 0) break;
      rest = rest.slice(at + mark.length);
      isComment = !isComment;
    }
    if (text === line.text) return [line];
    return text.trim() === '' ? [] : [{ ...line, text: text.trim() }];
  });
  return { lines, comments };
}
