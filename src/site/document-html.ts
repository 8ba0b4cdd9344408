import type { Document } from '#domain/document/document.ts';
import type { Library } from '#domain/library/library.ts';
import { shownCitations } from '#domain/library/shown-citations.ts';
import { renderBody, treeToHtml } from '#markdown/render/render-html.ts';
import { urls } from './urls.ts';

/** HTML of a document's body on a site that stands at `base`. */
export const documentHtml = (library: Library, document: Document, base: string): string =>
  treeToHtml(renderBody(document, shownCitations(library, document, urls(base).document)));
