// Only at the very beginning of the file, which `^` alone does not say where it begins lines too.
const frontMatterAndBody = /(?<!.)\uFEFF?---[ \t]*\r?\n(?<yaml>.*?)^---[ \t]*(?:\r?\n|$)(?<body>.*)$/ms;

export interface SplitFile {
  yaml: string;
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
}

/** Splits a document file into front matter and body; undefined if it has no front matter. */
export function splitDocumentFile(text: string): SplitFile | undefined {
  const parts = frontMatterAndBody.exec(text)?.groups;
  if (!parts) return undefined;
  const { yaml = '', body = '' } = parts;
  return { yaml, body, bodyLine: text.slice(0, text.length - body.length).split('\n').length };
}
