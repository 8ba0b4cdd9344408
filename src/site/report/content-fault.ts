import { AstroError } from 'astro/errors';

const name = 'policy-library';

/**
 * What ends a build because of what it builds. Astro prints message and hint; where it was thrown tells an
 * author nothing.
 */
export function contentFault(message: string, hint: string): Error {
  const fault = new AstroError(message, hint);
  fault.name = name;
  fault.stack = '';
  return fault;
}

/** What ends a build of content that has errors; they have been printed. */
export const faultyContent = (errors: number): Error =>
  contentFault(`内容有 ${errors} 处错误。`, '每一处的位置和改法见上，改正后再试。');

/** By name, since Astro may load the configuration as a module graph of its own. */
export const isContentFault = (error: unknown): error is AstroError =>
  error instanceof Error && error.name === name;
