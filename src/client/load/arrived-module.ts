import { Unavailable } from '#search/shared/unavailable.ts';
import { withTimeout } from './with-timeout.ts';

/**
 * How Chromium and Firefox, Safari, and all three for a page in place of a script name a module that did not
 * arrive.
 */
const failedImport = /dynamically imported module|module script|MIME type/i;

/** Tells a module that did not arrive (`Unavailable`) from one that throws while it starts. */
export async function arrivedModule<Module>(loading: Promise<Module>): Promise<Module> {
  try {
    return await withTimeout(loading, 'module');
  } catch (error) {
    // A script that was cut off is a syntax error.
    const isCut = error instanceof SyntaxError;
    if (isCut || (error instanceof TypeError && failedImport.test(error.message)))
      throw new Unavailable('module', { cause: error });
    throw error;
  }
}
