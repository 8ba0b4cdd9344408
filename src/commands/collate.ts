// npm run collate -- --content <folder> --out <folder>
// Compares the built pages with the kept sources, character by character; exit code 1 if a difference is not accounted for.
import { collatePages } from './collate-pages.ts';
import { readOptions } from './read-options.ts';

const { failed } = await collatePages(readOptions());
process.exitCode = failed > 0 ? 1 : 0;
