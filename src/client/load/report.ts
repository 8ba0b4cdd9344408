import { Unavailable } from '#search/shared/unavailable.ts';

/** Logs a fault of the program. The browser itself logs what did not arrive. */
export function report(error: unknown): void {
  if (!(error instanceof Unavailable)) console.error(error);
}

/** Lets a promise run unobserved: whoever needs its value asks for it again. */
export function ignoreUnhandled(promise: Promise<unknown>): void {
  promise.catch(report);
}

/** Ends a sentence for the reader about what did not succeed. */
export const reasonInWords = (error: unknown): string =>
  error instanceof Unavailable ? '请检查网络后再试' : '本站程序出错';
