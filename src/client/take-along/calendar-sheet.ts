import { pageWork } from '#client/share/page-work.ts';
import { openShareSheet } from '#client/share/share-sheet.ts';
import { forms } from '#export/forms.table.ts';
import { formAction } from './form-actions.ts';

/** Offers the future deadlines of the page as a calendar file. */
export function open(opener: HTMLElement): void {
  const actions = [formAction(pageWork(), forms.ics)];
  const hint = '未到期的各项期限，存为日历文件（.ics），用手机或电脑的日历打开。';
  openShareSheet('加入日历', [{ name: '期限', actions, hint }], opener);
}
