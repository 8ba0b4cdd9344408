import { styled } from './styled.ts';

// Marks in a document what was searched for, where the address brings it. Without a query nothing of this is loaded.
if (/[?&]q=./.test(location.search) && document.querySelector('#text, #record'))
  styled(import('./show-hits.ts')).then(
    ({ showHits }) => showHits(),
    () => undefined,
  );
