import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Unavailable } from '#search/sources/unavailable.ts';
import { ignoreUnhandled, reasonInWords, report } from './report.ts';

test('a fault of the program reaches the console, and what did not arrive does not', async () => {
  const log = mock.method(console, 'error', () => undefined);
  const fault = new TypeError('x is not a function');
  report(new Unavailable('tables'));
  report(fault);
  ignoreUnhandled(Promise.reject(new Unavailable('titles')));
  ignoreUnhandled(Promise.reject(fault));
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(
    log.mock.calls.map(({ arguments: [error] }) => error),
    [fault, fault],
  );
  mock.reset();
});

test('readers are told whether the network or the program failed', () => {
  assert.equal(reasonInWords(new Unavailable('tables')), '请检查网络后再试');
  assert.equal(reasonInWords(new TypeError('x')), '本站程序出错');
});
