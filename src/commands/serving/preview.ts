// node src/commands/serving/preview.ts --out <folder> --base <path> --port <number>
// Serves a site already built, until Ctrl-C; exit code 1 when the port is taken or nothing was built.
import { readOptions } from '#commands/running/read-options.ts';
import { serve } from './serve.ts';

process.exitCode = await serve(readOptions());
