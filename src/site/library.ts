import { siteOptions } from './options.ts';
import { type LoadedLibrary, loadLibrary } from './read/load-library.ts';

interface Opened {
  contentDir: string;
  loaded: Promise<LoadedLibrary>;
}

// Astro runs its configuration and the pages as two module graphs of one process. A module's own variable
// would load the library twice, and let the two disagree while an author edits.
const key = Symbol.for('policy-library');
const shared = globalThis as { [key]?: Opened };

/** The library of the content folder, read once: every page of a build asks for it. */
export function openLibrary(
  contentDir = siteOptions(process.env, process.cwd()).contentDir,
): Promise<LoadedLibrary> {
  let opened = shared[key];
  if (opened?.contentDir !== contentDir) {
    opened = { contentDir, loaded: loadLibrary(contentDir) };
    shared[key] = opened;
  }
  return opened.loaded;
}

/** Makes the next caller read the library again. Called when an author has changed a file. */
export function forgetLibrary(): void {
  delete shared[key];
}
