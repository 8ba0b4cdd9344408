import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/** SQLite's code for a file that another connection holds. */
const busy = 5;
const pollMilliseconds = 200;

/** Kept here, since a connection that is collected as garbage lets go of its lock. */
const held = new Map<string, DatabaseSync>();

export interface Lock {
  release(): void;
}

/** Who holds a lock, as it said itself. */
export interface Holder {
  pid: number;
  since: Date;
}

/**
 * Locks without waiting; undefined where someone has the lock. SQLite asks the operating system for it, which
 * takes it back from a process that ends in any way: no lock is ever left over, and none is lost while a
 * machine sleeps. The empty file stays, since whoever opens it while it is removed would lock a file that
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

/** Waits until the lock is free and takes it; tells `waiting` once who has it, if anyone has. */
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

/** Undefined where the holder has not written it yet. */
function readHolder(path: string): Holder | undefined {
  try {
    const { pid, since } = JSON.parse(readFileSync(holderFile(path), 'utf8'));
    return { pid, since: new Date(since) };
  } catch {
    return undefined;
  }
}
