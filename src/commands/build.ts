// npm run build -- --content <folder> --out <folder> --site <url> --base <path>
// Writes the site to the output folder; Astro's exit code.
import { buildSite } from './astro.ts';
import { readOptions } from './read-options.ts';

process.exitCode = await buildSite(readOptions());
