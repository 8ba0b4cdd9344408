import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ifUnavailable, Unavailable } from './unavailable.ts';

test('what did not arrive is replaced', async () => {
  const gone = Promise.reject(new Unavailable('tables.json'));
  assert.equal(await ifUnavailable(gone, ({ message }) => message), 'tables.json');
});

test('what arrived is kept', async () => {
  assert.equal(await ifUnavailable(Promise.resolve(1), () => 2), 1);
});

test('a fault of the program passes through', async () => {
  const fault = new TypeError('x is not a function');
  await assert.rejects(
    ifUnavailable(Promise.reject(fault), () => 2),
    fault,
  );
});
