import { pageWork } from '#client/share/page-work.ts';
import { copyLink } from '#client/share/share-actions.ts';
import { openShareSheet, type ShareGroup } from '#client/share/share-sheet.ts';
import { citationStyles } from '#export/citation/citation-styles.table.ts';
import type { CitedWork } from '#export/cited-work.ts';
import { formActions } from './form-actions.ts';
import { readersDay } from './readers-day.ts';

/** Shows how the page is cited, for copying, and offers files to download. */
export const open = (opener: HTMLElement): void => openCiteSheet(opener);

/** Opens the same sheet for a clause or paragraph on the page of its text. */
export function openCiteSheet(opener: HTMLElement, place?: string): void {
  const work = pageWork(place);
  const files = formActions(work, { hasDeadlines: document.querySelector('[data-ahead]') !== null });
  const groups: ShareGroup[] = [
    ...citationStyles.map(({ name, cite }) => copying(name, cite(work, readersDay()))),
    { name: '下载', actions: files, hint: hintOf(work) },
  ];
  openShareSheet(work.placeName ? `引用：${work.placeName}` : '引用', groups, opener);
}

/** The citation stands where the message will appear, so that nothing moves. */
function copying(name: string, cited: string): ShareGroup {
  const act = () => copyLink(cited, `已复制：${cited}`);
  return { name, actions: [{ label: '复制', of: name, act }], hint: cited, isCopied: true };
}

const hintOf = ({ kind }: CitedWork): string =>
  kind === 'record'
    ? '题录用于文献管理软件。本库未收录全文。'
    : '题录用于文献管理软件；Word按公文格式排版，非官方文本，以原件为准。';
