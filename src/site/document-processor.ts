import { type RemarkPlugins, unified } from '@astrojs/markdown-remark';
import { shownCitations } from '#domain/library/shown-citations.ts';
import { remarkRepaired } from '#markdown/parse/remark-repaired.ts';
import { syntaxPlugins } from '#markdown/parse/syntax-plugins.ts';
import { type FindDocument, remarkDocument } from '#markdown/remark-document.ts';
import { htmlOptions } from '#markdown/render/html-options.ts';
import { rehypeApparatus } from '#markdown/render/rehype-apparatus.ts';
import { openLibrary } from './library.ts';
import { documentId } from './read/read-document-file.ts';
import { urls } from './urls.ts';

/** How Astro's MDX reads a .mdx file: the syntax that a body has, then the document that the library read. */
export const documentProcessor = (find: FindDocument) =>
  unified({
    // The built-in GFM and typographer would alter official text; the plugins bring the GFM that is wanted.
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkRepaired, ...syntaxPlugins, [remarkDocument, { find }]] as RemarkPlugins,
    rehypePlugins: [rehypeApparatus],
    remarkRehype: htmlOptions,
  });

/** Finds the document of a file in the library of a content folder. */
export function findDocument(contentDir: string, base: string): FindDocument {
  const { document: hrefOf } = urls(base);
  return async (path) => {
    const { library } = await openLibrary(contentDir);
    const document = library.get(documentId(path));
    return document && { document, shown: shownCitations(library, document, hrefOf) };
  };
}
