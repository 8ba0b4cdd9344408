import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Unavailable } from '#search/sources/unavailable.ts';
import { arrivedModule } from './arrived-module.ts';
import { requestLimit } from './with-timeout.ts';

const notArrived: [string, Error][] = [
  ['Chromium', new TypeError('Failed to fetch dynamically imported module: https://x/a.js')],
  ['Firefox', new TypeError('error loading dynamically imported module: https://x/a.js')],
  ['Safari', new TypeError('Importing a module script failed.')],
  [
    'Safari, for a page in place of a script',
    new TypeError("'text/html' is not a valid JavaScript MIME type."),
  ],
  ['all, for a script that was cut off', new SyntaxError('Unexpected end of input')],
];

for (const [browsers, error] of notArrived)
  test(`a module did not arrive where it fails as in ${browsers}`, async () => {
    await assert.rejects(arrivedModule(Promise.reject(error)), Unavailable);
  });

for (const error of [new TypeError('Cannot read properties of undefined'), new ReferenceError('x')])
  test(`a module that throws ${error} while it starts is a fault of the program`, async () => {
    await assert.rejects(arrivedModule(Promise.reject(error)), error);
  });

test('a module that never arrives is late', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const loading = arrivedModule(new Promise(() => undefined));
  mock.timers.tick(requestLimit);
  await assert.rejects(loading, (error) => error instanceof Unavailable && error.isLate);
  mock.timers.reset();
});

test('a module that arrives is returned', async () => {
  assert.deepEqual(await arrivedModule(Promise.resolve({ open: 1 })), { open: 1 });
});
