import { arrivedModule } from '#client/load/arrived-module.ts';
import { jsonReader } from '#client/load/json-reader.ts';
import type { Action, Outcome } from '#client/share/action-list.ts';
import type { CitedWork } from '#export/cited-work.ts';
import { fileName } from '#export/file-name.ts';
import { type DocumentForm, forms, type ListForm } from '#export/forms.table.ts';
import type { DocumentFile } from '#export/programs/document-schema.ts';
import { readDocumentFile } from '#export/programs/read-document-file.ts';
import { urls } from '#site/urls.ts';
import { readersDay } from './readers-day.ts';
import { saveFile } from './save-file.ts';

const routes = urls(document.documentElement.dataset.base ?? '/');
const readJson = jsonReader();

/** Offers reference entries of a document or a clause, and files of the whole document. */
export function formActions(work: CitedWork, { hasDeadlines = false }): Action[] {
  return Object.values(forms).flatMap((form: ListForm | DocumentForm): Action[] => {
    if (form.of === 'text' && work.kind === 'record') return [];
    if (form.of === 'deadlines' && !hasDeadlines) return [];
    return [formAction(work, form)];
  });
}

export const formAction = (work: CitedWork, form: ListForm | DocumentForm): Action => ({
  label: form.name,
  of: '下载',
  act: () => take(work, form),
});

async function take(work: CitedWork, form: ListForm | DocumentForm): Promise<Outcome> {
  if (form.of === 'works') return save(await arrivedModule(form.make([work], readersDay())), work, form);
  const file = await readJson<DocumentFile>(routes.documentFile(work.id, 'json'), 'blocks');
  const made = form.make(readDocumentFile(file), readersDay());
  // A file of the whole document is not named after one clause.
  const { place: _, placeName: __, ...whole } = work;
  return save(await arrivedModule(made), whole, form);
}

function save(
  content: string | Uint8Array<ArrayBuffer>,
  work: CitedWork,
  { extension, mediaType }: ListForm | DocumentForm,
): Outcome {
  const name = fileName(work, extension);
  saveFile(name, mediaType, content);
  return { message: `已下载：${name}` };
}
