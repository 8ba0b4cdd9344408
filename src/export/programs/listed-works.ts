import { defined } from '#domain/defined.ts';
import type { CitedWork } from '#export/cited-work.ts';
import type { LibraryFile } from './library-schema.ts';

/** Takes what citations state from the published list, for the documents named, in their order. */
export function listedWorks({ name, documents }: LibraryFile, ids: readonly string[]): CitedWork[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return ids.flatMap((id): CitedWork[] => {
    const document = byId.get(id);
    if (!document) return [];
    const { kind, title, numbers, issuers, cited, address } = document;
    return [
      {
        id,
        kind,
        title,
        issuers,
        address,
        library: name,
        ...defined({ number: numbers[0], date: cited }),
      },
    ];
  });
}
