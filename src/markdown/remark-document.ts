import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Document } from '#domain/document/document.ts';
import { keepNumbersWhole } from './keep-numbers-whole.ts';
import { readBlocks } from './read-blocks.ts';
import { type References, renderDocument } from './render-document.ts';
import type { RenderOptions } from './render-unit.ts';

export interface RemarkDocumentOptions extends RenderOptions {
  /** Takes a file's path; gives the document that the library read from it. */
  find: (path: string) => ({ document: Document } & References) | undefined;
}

/** Shapes the body of a document file; a record's digest keeps its words. A file of no library stays untouched. */
export function remarkDocument({ find, ...options }: RemarkDocumentOptions) {
  return (tree: Root, file: VFile): Root => {
    const found = find(file.path);
    if (!found) return tree;
    if (found.document.frontMatter.text === 'record') return keepNumbersWhole(tree);
    return renderDocument(found.document, readBlocks(tree), found, options);
  };
}
