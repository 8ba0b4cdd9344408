import { type RemarkPlugins, unified } from '@astrojs/markdown-remark';
import { remarkRepaired, syntaxPlugins } from '#markdown/parse/syntax-plugins.ts';
import { type FindDocument, remarkDocument } from '#markdown/remark-document.ts';
import { documentHtml } from './document-html.ts';
import { openLibrary } from './library.ts';
import { documentId } from './read/read-document-file.ts';

/** How Astro's MDX reads a .mdx file: the syntax that a body has, then what the library made of it. */
export const documentProcessor = (find: FindDocument) =>
  unified({
    // The built-in GFM and typographer would alter official text; the plugins bring the GFM that is wanted.
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkRepaired, ...syntaxPlugins, [remarkDocument, { find }]] as RemarkPlugins,
  });

/** Finds the document of a file in the library of a content folder. */
export const findDocument =
  (contentDir: string, base: string): FindDocument =>
  async (path) => {
    const { library } = await openLibrary(contentDir);
    const document = library.get(documentId(path));
    return document && { document, html: documentHtml(library, document, base) };
  };
