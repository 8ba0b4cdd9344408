import type { PluggableList } from 'unified';
import { citedClauses } from '#domain/library/cited-clauses.ts';
import { remarkDocument } from '#markdown/remark-document.ts';
import { syntaxPlugins } from '#markdown/syntax-plugins.ts';
import { openLibrary } from './library.ts';
import type { LoadedLibrary } from './load-library.ts';
import { documentId } from './read-document-file.ts';
import { urls } from './urls.ts';

/** The plugins for document files, in order: the syntax that a body has, then its shape and its citations, resolved against the whole library. */
export function documentPlugins(contentDir: string, base: string): PluggableList {
  const { document: hrefOf } = urls(base);
  return [
    ...syntaxPlugins,
    () => async (tree, file) => {
      const { library } = await openLibrary(contentDir);
      const titleOf = (id: string) => library.get(id)?.description.title.value;
      return remarkDocument({ find: (path) => find(library, path), hrefOf, titleOf })(tree as never, file);
    },
  ];
}

function find(library: LoadedLibrary['library'], path: string) {
  const document = library.get(documentId(path));
  if (!document) return undefined;
  const { id } = document;
  return { document, references: library.referencesFrom(id), citedBy: citedClauses(library, id) };
}
