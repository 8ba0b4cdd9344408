import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aliasFollower, circleOf, formerIds } from './aliases.ts';
import { chainOfIds, counted } from './counted-aliases.fixture.ts';
import { frontMatterSchema } from './front-matter.ts';

/** Aliases; what each name of them leads to, and the circle that one is in. */
const ways: [string, Record<string, string>, Record<string, string | undefined>, string?][] = [
  ['no alias', {}, { a: 'a' }],
  ['one', { a: 'b' }, { a: 'b', b: 'b' }],
  ['two in a row, from either', { b: 'c', a: 'b' }, { a: 'c', b: 'c' }],
  ['itself', { a: 'a' }, { a: undefined }, 'a → a'],
  ['a circle', { a: 'b', b: 'c', c: 'a' }, { a: undefined, c: undefined }, 'a → b → c → a'],
  ['a way into a circle', { b: 'b', a: 'b' }, { b: undefined, a: undefined }, 'a → b → b'],
  ['what every object has', { a: 'constructor' }, { a: 'constructor' }],
];

for (const [name, aliases, ends, circle] of ways) {
  test(`follows ${name}`, () => {
    const follow = aliasFollower(aliases);
    for (const [id, to] of Object.entries(ends)) assert.equal(follow(id), to, id);
    if (circle) assert.equal(circleOf(aliases, 'a'), circle);
  });
}

test('names the first few of a long circle', () => {
  const ids = Array.from({ length: 3000 }, (_, i) => `p_${i}`);
  const circle = Object.fromEntries(ids.map((id, i) => [id, ids[(i + 1) % 3000] ?? '']));
  assert.equal(circleOf(circle, 'p_0'), 'p_0 → p_1 → p_2 → p_3 → p_4 → p_5 → p_6 → p_7 → …');
});

test('gathers the former ids of a place', () => {
  assert.deepEqual([...formerIds({ a: 'b', b: 'c', d: 'c', e: 'e' })], [['c', ['a', 'b', 'd']]]);
});

const name = fc.constantFrom('a', 'b', 'c', 'd');

test('terminates, whatever the aliases', () => {
  fc.assert(
    fc.property(fc.dictionary(name, name), name, (aliases, id) => {
      const to = aliasFollower(aliases)(id);
      assert.ok(to === undefined || !Object.hasOwn(aliases, to));
      const names = circleOf(aliases, id).split(' → ');
      assert.equal(to === undefined, names.indexOf(names.at(-1) ?? '') < names.length - 1);
    }),
  );
});

test('follows a chain of thousands in as many steps, from its end or its beginning', () => {
  for (const ids of [chainOfIds(3000), chainOfIds(3000).toReversed()]) {
    const { aliases, steps } = counted(Object.fromEntries(ids.slice(1).map((id, i) => [ids[i], id])));
    assert.equal(formerIds(aliases).get(ids.at(-1) ?? '')?.length, 2999);
    assert.ok(steps() < 5 * 3000, `${steps()} look-ups`);
  }
});

const origin = { description: '抄录', state: '已核对' };

const fields: [string, object, boolean][] = [
  ['a former document', { aliases: ['jiazhengfa-2020-5'] }, true],
  ['a path', { aliases: ['../about'] }, false],
  ['a former clause', { clauseAliases: { 'sec_1__p_2-1': 'sec_1__p_2' } }, true],
  ['words for a clause', { clauseAliases: { 第一条: 'sec_1' } }, false],
  ['markup for a clause', { moved: { sec_1: '"><b>' } }, false],
];

for (const [what, given, holds] of fields) {
  test(`${holds ? 'takes' : 'refuses'} ${what} as an alias`, () => {
    assert.equal(frontMatterSchema.safeParse({ text: 'full', origin, ...given }).success, holds);
  });
}
