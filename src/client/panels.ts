import { styled } from './styled.ts';

/** What `data-open` names, loaded with its styles when it is first asked for; rejects where it is not to be had. */
export const panels = {
  display: () => styled(import('./display-panel.ts')),
  outline: () => styled(import('./outline-sheet.ts')),
  search: () => styled(import('./search-dialog.ts')),
  share: () => styled(import('./share-document.ts')),
  'share-clause': () => styled(import('./share-clause.ts')),
};
