import { openSheet } from '#client/panels/sheet.ts';
import { create } from '#client/shared/create.ts';
import { type Action, actionList } from './action-list.ts';

/** One thing that can be shared, its actions, and what to know before choosing one. */
export interface ShareGroup {
  name: string;
  actions: readonly Action[];
  hint?: string;
  /** Its only action stands beside its name; the hint is the text that it copies. */
  isCopied?: true;
}

/** For an address that may be opened on another device. */
export const codeHint = '用微信扫二维码，可在手机上打开。';

/** Opens what can be shared, with the focus on the first action. */
export function openShareSheet(name: string, groups: readonly ShareGroup[], opener: HTMLElement): void {
  const sections = groups.map(({ name: heading, actions, hint, isCopied }) =>
    create(
      'section',
      { className: isCopied ? 'copied' : '' },
      create('h3', {}, heading),
      ...actionList(actions, hint),
    ),
  );
  const focus = sections[0]?.querySelector('button');
  const content = create('div', { className: 'sharing' }, ...sections);
  openSheet({ name, className: 'share-sheet', content, opener, ...(focus && { focus }) });
}
