/**
 * Something asked for did not arrive: no network, too late, malformed, or a module or worker that did not
 * start. Readers get what is left and a sentence. Any other error is a fault of this program and belongs in
 * the console.
 */
export class Unavailable extends Error {
  /** It took too long; whoever waited for it should not wait as long again. */
  declare readonly isLate: boolean;

  constructor(what: string, { cause, isLate = false }: { cause?: unknown; isLate?: boolean } = {}) {
    super(what, { cause });
    Object.assign(this, { name: 'Unavailable', isLate });
  }
}

/** Replaces a value that did not arrive. Every other rejection passes through. */
export async function ifUnavailable<T, Fallback>(
  promise: Promise<T>,
  fallback: (error: Unavailable) => Fallback | Promise<Fallback>,
): Promise<T | Fallback> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Unavailable) return fallback(error);
    throw error;
  }
}
