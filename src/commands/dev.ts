// npm run dev -- --content <folder> --base <path> --port <number>
// Serves the site while it is edited, until Ctrl-C.
import { join } from 'node:path';
import { astroEnvironment } from './astro.ts';
import { packageBin } from './package-bin.ts';
import { readOptions } from './read-options.ts';
import { root } from './root.ts';
import { run } from './run.ts';

const options = readOptions();
// Node keeps what astro.config.mjs once imported: an edit of a Markdown plugin needs a new process.
const restartOn = ['src/markdown', 'src/domain', 'src/site'].map(
  (folder) => `--watch-path=${join(root, folder)}`,
);
const port = options.port === undefined ? [] : ['--port', String(options.port)];
process.exitCode = await run(
  [...restartOn, '--watch-preserve-output', packageBin('astro'), 'dev', '--ignore-lock', ...port],
  { environment: { ...astroEnvironment(options), ASTRO_DEV_BACKGROUND: '0' }, stopCode: 0 },
);
