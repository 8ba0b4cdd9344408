import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/** SQLite's code for a file that another connection holds. */
const busy = 5;
const pollMilliseconds = 200;

/** Keeps connections alive: one that is garbage-collected releases its lock. */
const held = new Map<string, DatabaseSync>();

export interface Lock {
  release(): void;
}

/** The holder of a lock, as recorded in the lock file. */
export interface Holder {
  pid: number;
  since: Date;
}

/**
 * Locks without waiting; undefined if another process has the lock. SQLite takes it from the operating
 * system, which releases it however a process ends: no lock is left over, and none is lost while a machine
 * sleeps. The empty file stays: a process that opened it just before its removal would lock a file that
 * nobody else sees.
 */
export function tryLock(path: string): Lock | undefined {
  if (held.has(path)) return undefined;
  mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path);
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (primaryCode(error) !== busy) throw error;
    return undefined;
  }
  held.set(path, database);
  writeFileSync(holderFile(path), JSON.stringify({ pid: process.pid, since: new Date() }));
  return { release: () => release(path, database) };
}

/** Waits for the lock and takes it. If it is taken, calls `waiting` once with its holder. */
export async function takeLock(path: string, waiting: (holder: Holder | undefined) => void): Promise<Lock> {
  for (let told = false; ; told = true) {
    const lock = tryLock(path);
    if (lock) return lock;
    if (!told) waiting(readHolder(path));
    await setTimeout(pollMilliseconds);
  }
}

function release(path: string, database: DatabaseSync): void {
  held.delete(path);
  rmSync(holderFile(path), { force: true });
  database.close();
}

const holderFile = (path: string) => `${path}.json`;

/** The lowest byte of an extended code. https://www.sqlite.org/rescode.html */
const primaryCode = (error: unknown) => ((error as { errcode?: number }).errcode ?? 0) & 0xff;

/** Undefined if the holder has not recorded itself yet. */
function readHolder(path: string): Holder | undefined {
  try {
    const { pid, since } = JSON.parse(readFileSync(holderFile(path), 'utf8'));
    return { pid, since: new Date(since) };
  } catch {
    return undefined;
  }
}
