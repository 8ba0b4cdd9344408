// npm run build -- --content <folder> --out <folder> --site <url> --base <path> --force
// Writes the site to the output folder. Exit code 2 if that folder overlaps the library or the sources, or
// without --force holds files that no build wrote; otherwise Astro's.
import { buildSite } from './building/build-site.ts';
import { guarded } from './running/guarded.ts';
import { readOptions } from './running/read-options.ts';

process.exitCode = await guarded(() => buildSite(readOptions()));
