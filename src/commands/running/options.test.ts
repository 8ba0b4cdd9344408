import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { parseOptions } from './options.ts';

const here = resolve('/here');

const cases: [title: string, args: string[], env: Record<string, string>, expected: object][] = [
  ['nothing given leaves every default to the configuration', [], {}, { environment: {}, rest: [] }],
  [
    'folders start from the caller',
    ['--content', 'mine', '--out=../out'],
    {},
    { environment: { CONTENT_DIR: resolve('/here/mine'), OUT_DIR: resolve('/out') }, rest: [] },
  ],
  [
    'variables stand in for missing arguments',
    ['--site', 'https://a.example'],
    { SITE_URL: 'https://b.example', BASE_PATH: '/library', CONTENT_DIR: 'mine', PORT: '80' },
    {
      environment: {
        CONTENT_DIR: resolve('/here/mine'),
        SITE_URL: 'https://a.example',
        BASE_PATH: '/library',
      },
      port: 80,
      rest: [],
    },
  ],
  ['an empty variable is no variable', [], { OUT_DIR: '', PORT: '' }, { environment: {}, rest: [] }],
  [
    'other arguments are left in their order',
    ['--grep', '检索', '--port', '80', '--no-build', 'e2e/a.spec.ts'],
    {},
    { environment: {}, port: 80, rest: ['--grep', '检索', '--no-build', 'e2e/a.spec.ts'] },
  ],
  [
    '--force is a switch',
    ['--force', 'a.spec.ts'],
    {},
    { environment: {}, force: true, rest: ['a.spec.ts'] },
  ],
];

for (const [title, args, env, expected] of cases) {
  test(title, () => assert.deepEqual(parseOptions(args, env, here), { options: expected }));
}

const problems: [args: string[], problem: RegExp][] = [
  [['--content'], /^--content 之后要写内容。可用选项：--content <文件夹>/],
  [['--out', '--site', 'x'], /^--out 之后要写内容/],
  [['--base', '../x'], /^--base 应为路径/],
  [['--site', 'javascript:alert(1)'], /^--site 应为网址/],
  [['--port', 'x'], /^--port 应为 1 到 65535 的数，写的是“x”/],
  [['--port', '65536'], /^--port 应为/],
];

for (const [args, problem] of problems) {
  test(`refuses ${args.join(' ')}`, () => {
    const parsed = parseOptions(args, {}, here);
    assert.match('problem' in parsed ? parsed.problem : '', problem);
  });
}
