import { report } from '#client/load/report.ts';
import { styled } from '#client/load/styled.ts';

// Marks in a document the query that its address carries. The code is loaded only if there is a query. If it
// does not arrive, the page reads without marks.
if (/[?&]q=./.test(location.search) && document.querySelector('#text, #record'))
  styled(import('./show-hits.ts'))
    .then(({ showHits }) => showHits())
    .catch(report);
