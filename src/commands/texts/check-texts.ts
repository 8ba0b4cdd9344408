import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexIssuers, issuersSchema } from '#domain/document/issuer.ts';
import { readSettings } from '#site/read/read-settings.ts';
import { readTextFile } from './read-text-file.ts';
import { textHeading, textLine, textTotals } from './text-table.ts';

/**
 * Reads the texts in and below a folder one after another, so that only one is in memory; returns the exit
 * code.
 */
export async function checkTexts(
  folder: string,
  contentDir: string,
  { json, print }: { json: boolean; print: (line: string) => void },
): Promise<number> {
  const names = await textsIn(folder);
  if (names.length === 0) {
    console.error(`${folder} 中没有 .txt 或 .md 文件。`);
    return 2;
  }
  const { value = [] } = await readSettings(join(contentDir, 'issuers.yaml'), issuersSchema);
  const issuers = indexIssuers(value);
  const totals = textTotals();
  if (!json) print(textHeading);
  for (const name of names) {
    const row = readTextFile(name, await readFile(join(folder, name)), issuers, processorTime);
    totals.add(row);
    print(json ? JSON.stringify(row) : textLine(row));
  }
  if (!json) print(`\n${totals.report()}`);
  return totals.faulty() > 0 ? 1 : 0;
}

/** In milliseconds. Unlike the clock, it excludes other work of the machine. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function textsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && /\.(?:txt|md)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}
