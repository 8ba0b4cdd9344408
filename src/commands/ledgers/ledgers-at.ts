import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { readMark } from '#domain/text/ledger/clause-pages-mark.ts';
import { type PublishedId, readLedger } from '#domain/text/ledger/ledger.ts';
import type { PublishedState } from '#domain/text/ledger/ledger-losses.ts';
import { clausePagesMark, ledgerOf } from '#site/read/read-ledgers.ts';
import { git } from './git.ts';

/** Why an earlier state cannot be read, for a person; or the commit and its ledgers. */
export type LedgersAt = { problem: string } | { commit: string; state: PublishedState };

/** Reads the ledgers of a content folder as they were in a commit, from git alone. */
export async function ledgersAt(contentDir: string, ref: string): Promise<LedgersAt> {
  if (!existsSync(contentDir)) return { problem: `没有找到内容文件夹 ${contentDir}。请核对 --content。` };
  const inside = await git(contentDir, ['rev-parse', '--is-inside-work-tree']);
  if (inside.code === undefined)
    return { problem: '没有找到 git 程序。请先安装 git（https://git-scm.com），或在装有 git 的电脑上比较。' };
  if (inside.code !== 0)
    return {
      problem: `${contentDir} 不在 git 仓库中，没有以前的登记可以比较（git：${inside.complaint.trim()}）。`,
    };
  const commit = await commitOf(contentDir, ref);
  if (!commit)
    return {
      problem: `没有名为“${ref}”的提交。请写提交、分支或标签的名称；浅克隆没有以前的提交，请先运行 git fetch --unshallow。`,
    };
  return { commit, state: await stateAt(contentDir, commit) };
}

/** The full name of a commit; undefined where this repository does not hold it. */
export async function commitOf(folder: string, ref: string): Promise<string | undefined> {
  const answer = await git(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  return answer.code === 0 ? answer.output.toString().trim() : undefined;
}

async function stateAt(contentDir: string, commit: string): Promise<PublishedState> {
  const listed = await git(contentDir, ['ls-tree', '-z', commit, '--', 'permalinks/']);
  const entries = listed.output
    .toString()
    .split('\0')
    .flatMap((entry) => {
      const [, object, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
      return object && path ? [{ object, name: basename(path) }] : [];
    });
  const ledgers = entries.flatMap(({ object, name }) => {
    const id = ledgerOf(name);
    return id ? [{ object, id }] : [];
  });
  const texts = await objectsOf(
    contentDir,
    ledgers.map(({ object }) => object),
  );
  const read = ledgers.map(({ id }, i): [string, PublishedId[]] => [id, readLedger(texts[i] ?? '').value]);
  return { ledgers: new Map(read), mark: await markIn(contentDir, entries) };
}

async function markIn(
  contentDir: string,
  entries: readonly { object: string; name: string }[],
): Promise<PublishedState['mark']> {
  const entry = entries.find(({ name }) => name === clausePagesMark);
  if (!entry) return undefined;
  const [text = ''] = await objectsOf(contentDir, [entry.object]);
  return readMark(text).value;
}

/** The texts of objects, in their order. Each comes after a line with its length in bytes. */
async function objectsOf(folder: string, objects: readonly string[]): Promise<string[]> {
  const { output } = await git(
    folder,
    ['cat-file', '--batch'],
    objects.map((object) => `${object}\n`).join(''),
  );
  let at = 0;
  return objects.map(() => {
    const begin = output.indexOf('\n', at) + 1;
    const length = Number(output.subarray(at, begin).toString().trim().split(' ').at(-1));
    at = begin + length + 1;
    return output.subarray(begin, begin + length).toString();
  });
}
