import { type Action, actionList } from './action-list.ts';
import { create } from './create.ts';
import { openSheet } from './sheet.ts';

/** Of one thing that can be shared: its name, what can be done with it, and what is to be known before. */
export interface ShareGroup {
  name: string;
  actions: readonly Action[];
  hint: string;
}

/** Where an address is for another device. */
export const codeHint = '用微信扫二维码，可在手机上打开。';

/** Shows what can be shared, with the focus on the first action. */
export function openShareSheet(groups: readonly ShareGroup[], opener: HTMLElement): void {
  const sections = groups.map(({ name, actions, hint }) =>
    create('section', {}, create('h3', {}, name), ...actionList(actions, hint)),
  );
  const focus = sections[0]?.querySelector('button') ?? undefined;
  const content = create('div', { className: 'sharing' }, ...sections);
  openSheet({ name: '分享', className: 'share-sheet', content, opener, focus });
}
