import { Unavailable } from '#search/sources/unavailable.ts';
import { withTimeout } from './with-timeout.ts';

/**
 * The messages for a module that did not arrive: of Chromium and Firefox, of Safari, and of all three when
 * a web page came instead of the script.
 */
const failedImport = /dynamically imported module|module script|MIME type/i;

/** Rejects with `Unavailable` if the module did not arrive; passes on what it throws while it starts. */
export async function arrivedModule<Module>(loading: Promise<Module>): Promise<Module> {
  try {
    return await withTimeout(loading, 'module');
  } catch (error) {
    // A truncated script is a syntax error.
    const isCut = error instanceof SyntaxError;
    if (isCut || (error instanceof TypeError && failedImport.test(error.message)))
      throw new Unavailable('module', { cause: error });
    throw error;
  }
}
