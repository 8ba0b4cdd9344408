// npm run check:reproducible -- --content <folder>
// Builds the library twice, in another folder, time zone, locale and year; exit code 1 if a byte differs.
import { readOptions } from './running/read-options.ts';
import { checkReproducible } from './testing/reproducible.ts';

const { failed } = await checkReproducible(readOptions());
process.exitCode = failed > 0 ? 1 : 0;
