import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { followAlias, formerIds } from './aliases.ts';
import { frontMatterSchema } from './front-matter.ts';

const ways: [string, Record<string, string>, string, string | undefined, string[]][] = [
  ['no alias', {}, 'a', 'a', ['a']],
  ['one', { a: 'b' }, 'a', 'b', ['a', 'b']],
  ['two in a row', { a: 'b', b: 'c' }, 'a', 'c', ['a', 'b', 'c']],
  ['itself', { a: 'a' }, 'a', undefined, ['a', 'a']],
  ['a circle', { a: 'b', b: 'c', c: 'a' }, 'a', undefined, ['a', 'b', 'c', 'a']],
  ['a way into a circle', { a: 'b', b: 'b' }, 'a', undefined, ['a', 'b', 'b']],
];

for (const [name, aliases, id, to, way] of ways) {
  test(`follows ${name}`, () => assert.deepEqual(followAlias(aliases, id), { to, way }));
}

test('gathers the former ids of a place', () => {
  assert.deepEqual([...formerIds({ a: 'b', b: 'c', d: 'c', e: 'e' })], [['c', ['a', 'b', 'd']]]);
});

const name = fc.constantFrom('a', 'b', 'c', 'd');

test('comes to an end, whatever the aliases', () => {
  fc.assert(
    fc.property(fc.dictionary(name, name), name, (aliases, id) => {
      const { to, way } = followAlias(aliases, id);
      assert.ok(way.length <= 6);
      assert.ok(to === undefined || !Object.hasOwn(aliases, to));
    }),
  );
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
