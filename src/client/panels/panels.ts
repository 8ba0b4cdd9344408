import { styled } from '#client/load/styled.ts';

/** The panels that `data-open` names, loaded with their styles when first opened. */
export const panels = {
  around: () => styled(import('./around-sheet.ts')),
  display: () => styled(import('./display-panel.ts')),
  outline: () => styled(import('./outline-sheet.ts')),
  search: () => styled(import('./search-dialog.ts')),
  calendar: () => styled(import('#client/take-along/calendar-sheet.ts')),
  cite: () => styled(import('#client/take-along/cite-sheet.ts')),
  print: async () => ({ open: () => print() }),
  share: () => styled(import('#client/share/share-document.ts')),
  'share-clause': () => styled(import('#client/share/share-clause.ts')),
};
