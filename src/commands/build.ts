// npm run build -- --content <folder> --out <folder> --site <url> --base <path> --force
// Writes the site to the output folder. Exit code 2 where that folder holds what no build wrote, unless
// --force, or what the site is made of; else Astro's.
import { buildSite } from './building/build-site.ts';
import { guarded } from './running/guarded.ts';
import { readOptions } from './running/read-options.ts';

process.exitCode = await guarded(() => buildSite(readOptions()));
