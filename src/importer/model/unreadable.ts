import type { Finding, FindingArguments, FindingCode } from '#importer/finding/finding.ts';
import type { ReadOutcome } from './container.ts';

/** Thrown deep inside a reader if the whole file is unreadable. `refuseUnreadable` catches it. */
export class Unreadable extends Error {
  readonly refused: Finding[];

  constructor(refused: Finding[]) {
    super(refused.map((finding) => finding.code).join(', '));
    this.refused = refused;
  }
}

/** Throws, since parts of a package are opened deep inside the reading of others. */
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

/** Refuses an input for one reason that concerns the whole file. */
export function refuse<C extends FindingCode>(code: C, args: FindingArguments<C>): { refused: Finding[] } {
  return { refused: [{ code, args, place: { kind: 'file' } } as Finding] };
}
