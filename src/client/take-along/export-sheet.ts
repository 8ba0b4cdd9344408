import { arrivedModule } from '#client/load/arrived-module.ts';
import { jsonReader } from '#client/load/json-reader.ts';
import type { Action } from '#client/share/action-list.ts';
import { openShareSheet } from '#client/share/share-sheet.ts';
import { forms, type ListForm } from '#export/forms.table.ts';
import type { LibraryFile } from '#export/programs/library-schema.ts';
import { listedWorks } from '#export/programs/listed-works.ts';
import { urls } from '#site/urls.ts';
import { readersDay } from './readers-day.ts';
import { saveFile } from './save-file.ts';

const routes = urls(document.documentElement.dataset.base ?? '/');
const readJson = jsonReader();

/** Offers entries of listed documents for reference managers, in their order. */
export function openExport(ids: readonly string[], opener: HTMLElement): void {
  const lists = Object.values(forms).filter((form): form is typeof form & ListForm => form.of === 'works');
  const actions = lists.map((form) => exporting(form, ids));
  const hint = '题名、文号、机关、日期和网址；不详的、推定的不列。';
  openShareSheet('导出题录', [{ name: `所列${ids.length}件文件`, actions, hint }], opener);
}

const exporting = (form: ListForm, ids: readonly string[]): Action => ({
  label: form.name,
  of: '下载题录',
  async act() {
    const file = await readJson<LibraryFile>(routes.libraryFile, 'documents');
    const works = listedWorks(file, ids);
    const content = await arrivedModule(form.make(works, readersDay()));
    const name = `${file.name} ${readersDay()}.${form.extension}`;
    saveFile(name, form.mediaType, content);
    return { message: `已下载${works.length}件：${name}` };
  },
});
