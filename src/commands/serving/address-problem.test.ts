import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressProblem } from './address-problem.ts';

const bases: [string, boolean][] = [
  ['/', true],
  ['/library', true],
  ['library/', true],
  ['/a/b.c_d~e-f/', true],
  ['/..a/', true],
  ['../../x', false],
  ['/a/./b', false],
  ['/a/..', false],
  ['/a//b', false],
  ['/a?b#c/', false],
  ['"><script>alert(1)</script>', false],
  ['https://evil.example/', false],
  ['//evil.example', false],
  ['C:/Program Files/Git/library', false],
  ['/文库/', false],
  ['/a b/', false],
];

for (const [base, holds] of bases) {
  test(`${holds ? 'takes' : 'refuses'} ${base} for --base`, () => {
    const problem = addressProblem(undefined, base);
    if (holds) assert.equal(problem, undefined);
    else {
      assert.match(problem ?? '', /^--base needs a path.*--site\.$/);
      assert.doesNotMatch(problem ?? '', /\n/);
    }
  });
}

const sites: [string, RegExp | undefined][] = [
  ['https://library.example', undefined],
  ['http://library.example:8080/', undefined],
  ['javascript:alert(1)', /^--site needs an address such as/],
  ['library.example', /^--site needs an address such as/],
  ['ftp://library.example', /^--site needs an address such as/],
  ['https://library.example/policies/', /such as https:\/\/library\.example, .*A path belongs in --base\.$/],
  ['https://me:secret@library.example', /protocol and host alone/],
  ['https://library.example/?x=1#y', /protocol and host alone/],
];

for (const [site, problem] of sites) {
  test(`${problem ? 'refuses' : 'takes'} ${site} for --site`, () => {
    if (problem) assert.match(addressProblem(site, undefined) ?? '', problem);
    else assert.equal(addressProblem(site, '/library/'), undefined);
  });
}
