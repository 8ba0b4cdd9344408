// npm run collate -- --content <folder> --out <folder>
// Compares the built pages with the kept sources, character by character; exit code 1 if a difference is not
// accounted for.

import { readOptions } from './running/read-options.ts';
import { collatePages } from './testing/collate-pages.ts';

const { failed } = await collatePages(readOptions());
process.exitCode = failed > 0 ? 1 : 0;
