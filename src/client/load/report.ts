import { Unavailable } from '#search/sources/unavailable.ts';

/** Logs a fault of the program. The browser itself logs what did not arrive. */
export function report(error: unknown): void {
  if (!(error instanceof Unavailable)) console.error(error);
}

/** Lets a promise run unobserved, without an unhandled rejection: whoever needs its value awaits it again. */
export function ignoreUnhandled(promise: Promise<unknown>): void {
  promise.catch(report);
}

/** Words the reason that ends a sentence for readers about what failed. */
export const reasonInWords = (error: unknown): string =>
  error instanceof Unavailable ? '请检查网络后再试' : '本站程序出错';
