import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { watchFolders } from './watch-folders.ts';

test('reports every save, even by renaming a new file over the old one', {
  timeout: 60_000,
}, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-library-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const room = join(folder, 'room');
  mkdirSync(room);
  const file = join(room, 'a.ts');
  writeFileSync(file, 'old');

  const saves = [
    () => renameOver(file),
    () => renameOver(file),
    () => writeFileSync(file, 'in place'),
    () => writeFileSync(join(folder, 'b.ts'), 'new'),
  ];
  let tell = () => {};
  const watcher = watchFolders([folder], () => tell());
  t.after(() => watcher.close());
  for (const save of saves) {
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    save();
    await told;
  }
});

function renameOver(file: string): void {
  writeFileSync(`${file}~`, 'renamed');
  renameSync(`${file}~`, file);
}
