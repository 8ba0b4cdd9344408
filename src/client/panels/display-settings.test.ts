import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { openPage } from '#client/page.fixture.ts';

openPage('');
const { choose, chosen, reset } = await import('./display-settings.ts');
const firstPaint = readFileSync(join(import.meta.dirname, '../first-paint.js'), 'utf8');
const storage = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') as PropertyDescriptor;
const root = document.documentElement;

/** What the next page shows before it is painted. */
function nextPage(): Record<string, string | undefined> {
  for (const name of ['scripts', 'size', 'theme', 'font', 'keys']) delete root.dataset[name];
  new Function(firstPaint)();
  const { size, theme, font, keys } = root.dataset;
  return JSON.parse(JSON.stringify({ size, theme, font, keys }));
}

beforeEach(() => {
  Object.defineProperty(globalThis, 'localStorage', storage);
  localStorage.clear();
  nextPage();
});

test('a choice is applied at once, and on the next page', () => {
  assert.equal(choose('size', 'elder'), true);
  assert.equal(choose('theme', 'dark'), true);
  assert.equal(chosen('size'), 'elder');
  assert.deepEqual(nextPage(), { size: 'elder', theme: 'dark' });
});

test('the empty choice is the default, and forgotten', () => {
  choose('size', 'large');
  choose('size', '');
  assert.deepEqual([nextPage(), localStorage.length], [{}, 0]);
});

test('all choices are reset together', () => {
  choose('size', 'large');
  choose('font', 'hei');
  assert.equal(reset(), true);
  assert.deepEqual([nextPage(), localStorage.length], [{}, 0]);
});

const refusing: [string, PropertyDescriptor][] = [
  [
    'is forbidden',
    {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    },
  ],
  ['is missing', { value: null }],
  [
    'is full',
    {
      value: {
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
        getItem: () => null,
      },
    },
  ],
];
for (const [name, descriptor] of refusing)
  test(`where storage ${name} a choice holds for this page, and the reader is told`, () => {
    Object.defineProperty(globalThis, 'localStorage', { ...descriptor, configurable: true });
    assert.equal(choose('size', 'large'), false);
    assert.equal(chosen('size'), 'large');
    assert.deepEqual(nextPage(), {});
    assert.equal(root.dataset.scripts, '');
  });

for (const kept of ['null', '7', '"large"', '{', '{"size": null}', '[]'])
  test(`a page opens with the defaults where ${kept} is in storage`, () => {
    localStorage.setItem('display', kept);
    assert.deepEqual(nextPage(), {});
  });

test('a fault of the program is not taken for storage that refuses', () => {
  const fault = new TypeError('x is not a function');
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw fault;
    },
  });
  assert.throws(() => choose('size', 'large'), fault);
});

test('a browser older than those that are supported counts as one without scripts', () => {
  const kept = globalThis.WeakRef;
  Reflect.deleteProperty(globalThis, 'WeakRef');
  nextPage();
  assert.equal(root.dataset.scripts, undefined);
  Object.assign(globalThis, { WeakRef: kept });
});
