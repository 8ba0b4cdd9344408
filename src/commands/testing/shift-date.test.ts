import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const hook = pathToFileURL(join(import.meta.dirname, 'shift-date.ts')).href;

test('shifts the current date of a whole process, but no explicit date', () => {
  const print =
    'JSON.stringify([new Date(), Date.now(), new Date(0), new Date("2020-01-02") instanceof Date])';
  const said = execFileSync(process.execPath, ['--import', hook, '--print', print], {
    env: { ...process.env, SHIFT_DATE_DAYS: '400' },
    encoding: 'utf8',
  });
  const [now, stamp, epoch, isDate] = JSON.parse(said);
  for (const time of [Date.parse(now), stamp])
    assert.ok(Math.abs(time - Date.now() - 400 * 86_400_000) < 60_000, String(time));
  assert.deepEqual([epoch, isDate], ['1970-01-01T00:00:00.000Z', true]);
});
