import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { root } from '#commands/running/root.ts';

const file = `import { test } from 'node:test';
console.log('# pass 99');
test('passes', () => {});
test('a table', async (t) => {
  await t.test('its row', () => { throw new Error('no'); });
  await t.test('another row', () => {});
});
test('is left out', { skip: true }, () => {});
test('is to come', { todo: true }, () => {});
`;

/** Runs test files in a process of their own; returns what the reporter wrote. */
function report(t: TestContext, isolation: string, files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'policy-library-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const reporter = `--test-reporter=${join(root, 'src/commands/testing/count-reporter.ts')}`;
  const args = ['--test', `--test-isolation=${isolation}`, reporter, '--test-reporter-destination=stderr'];
  // With this variable a run within a run does nothing.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stderr } = spawnSync(process.execPath, [...args, ...Object.keys(files)], { cwd: folder, env });
  return { folder, ...JSON.parse(String(stderr)) };
}

for (const isolation of ['none', 'process']) {
  test(`counts tests by their end, and names what failed: ${isolation}`, (t) => {
    const { folder, failures, ...counts } = report(t, isolation, { 'a.test.mjs': file });
    assert.deepEqual(counts, { passed: 2, failed: 2, skipped: 2 });
    assert.deepEqual(failures, [`${join(folder, 'a.test.mjs')}:5 its row`]);
  });

  for (const hook of ['before', 'beforeEach', 'after', 'afterEach'])
    test(`counts a hook that fails, and names it once: ${hook}, ${isolation}`, (t) => {
      const { failed, failures } = report(t, isolation, {
        'a.test.mjs': `import { ${hook}, test } from 'node:test';
${hook}(() => { throw new Error('no room'); });
test('one', () => {});
test('another', () => {});
`,
      });
      assert.ok(failed > 0);
      assert.equal(failures.length, 1);
      assert.match(failures[0], /^a hook failed, in \d places: no room .*a\.test\.mjs:2$/);
    });
}

test('hooks that run for each test stand in a suite, since at the top of a file they run for all files', () => {
  const files = globSync('src/!(client)/**/*.test.ts', { cwd: root });
  assert.ok(files.length > 100);
  const shared = files.filter((path) =>
    /^(?:before|after)Each\(/m.test(readFileSync(join(root, path), 'utf8')),
  );
  assert.deepEqual(shared, []);
});
