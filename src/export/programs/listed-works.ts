import { defined } from '#domain/defined.ts';
import type { CitedWork } from '#export/cited-work.ts';
import type { LibraryFile } from './library-schema.ts';

/** Looks up what citations of some documents state in the published list. Keeps the order of the ids. */
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
