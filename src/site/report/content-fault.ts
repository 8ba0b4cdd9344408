import { AstroError } from 'astro/errors';

const name = 'policy-library';

/**
 * An error in the content that ends the build. Astro prints message and hint; a stack trace would tell an
 * author nothing.
 */
export function contentFault(message: string, hint: string): Error {
  const fault = new AstroError(message, hint);
  fault.name = name;
  fault.stack = '';
  return fault;
}

/** Ends a build whose content has errors, which have been printed already. */
export const faultyContent = (errors: number): Error =>
  contentFault(`内容有 ${errors} 处错误。`, '每一处的位置和改法见上，改正后再试。');

/** Compares names, not classes: Astro may load the configuration as a module graph of its own. */
export const isContentFault = (error: unknown): error is AstroError =>
  error instanceof Error && error.name === name;
