import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { element, openPage } from '#client/page.fixture.ts';

test('periods and days end by the reader’s date, and a print bears its day', async () => {
  mock.timers.enable({ apis: ['Date'], now: new Date(2024, 2, 5, 12) });
  openPage(`<i id="a" data-until="2024-03-04"></i><i id="b" data-until="2024-03-05"></i>
    <i id="c" data-by="2024-03-04"></i><i id="d" data-by="2024-03-05"></i><p data-print-day></p>`);
  await import('./periods.ts');
  assert.deepEqual([element('#a').dataset.over, element('#a').hidden], ['', false]);
  assert.deepEqual([element('#b').dataset.over, element('#b').hidden], [undefined, true]);
  assert.deepEqual([element('#c').hidden, element('#d').hidden], [true, false]);
  dispatchEvent(new Event('beforeprint'));
  assert.equal(element('[data-print-day]').dataset.printDay, '2024年3月5日');
  mock.timers.reset();
});
