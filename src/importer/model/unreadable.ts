import type { Finding, FindingArguments, FindingCode } from '#importer/finding/finding.ts';
import type { ReadOutcome } from './container.ts';
import { refuse } from './refuse.ts';

/**
 * Thrown deep inside a reader where the whole file turns out to be unreadable. `refuseUnreadable` ends it.
 */
export class Unreadable extends Error {
  readonly refused: Finding[];

  constructor(refused: Finding[]) {
    super(refused.map((finding) => finding.code).join(', '));
    this.refused = refused;
  }
}

/** For want of a return value: parts of a package are opened in the midst of reading others. */
export function throwUnreadable<C extends FindingCode>(code: C, args: FindingArguments<C>): never {
  throw new Unreadable(refuse(code, args).refused);
}

export function throwDamaged(cause: string): never {
  throwUnreadable('file-damaged', { cause });
}

export async function refuseUnreadable(read: () => ReadOutcome | Promise<ReadOutcome>): Promise<ReadOutcome> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Unreadable) return { refused: error.refused };
    throw error;
  }
}
