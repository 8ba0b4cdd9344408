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
      assert.match(problem ?? '', /^--base 应为路径.*--site。$/);
      assert.doesNotMatch(problem ?? '', /\n/);
    }
  });
}

const sites: [string, RegExp | undefined][] = [
  ['https://library.example', undefined],
  ['http://library.example:8080/', undefined],
  ['javascript:alert(1)', /^--site 应为网址/],
  ['library.example', /^--site 应为网址/],
  ['ftp://library.example', /^--site 应为网址/],
  ['https://library.example/policies/', /形如 https:\/\/library\.example，.*路径写在 --base。$/],
  ['https://me:secret@library.example', /只写协议和主机/],
  ['https://library.example/?x=1#y', /只写协议和主机/],
];

for (const [site, problem] of sites) {
  test(`${problem ? 'refuses' : 'takes'} ${site} for --site`, () => {
    if (problem) assert.match(addressProblem(site, undefined) ?? '', problem);
    else assert.equal(addressProblem(site, '/library/'), undefined);
  });
}
