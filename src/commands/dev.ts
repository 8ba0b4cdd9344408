// npm run dev -- --content <folder> --base <path> --port <number>
// Serves the site while it is edited, until Ctrl-C.
import { once } from 'node:events';
import { join } from 'node:path';
import { astroEnvironment } from './building/astro-environment.ts';
import { packageBin } from './running/package-bin.ts';
import { readOptions } from './running/read-options.ts';
import { root } from './running/root.ts';
import { run } from './running/run.ts';
import { devFolder } from './serving/dev-folder.ts';
import { watchFolders } from './serving/watch-folders.ts';

const options = readOptions();
const folder = devFolder(options);
const port = options.port === undefined ? [] : ['--port', String(options.port)];
// Node keeps what astro.config.mjs once imported: an edit of a Markdown plugin needs a new process.
const imported = ['domain', 'markdown', 'search', 'export', 'site'];
const restartOn = imported.map((folder) => join(root, 'src', folder));

for (;;) {
  const edited = new AbortController();
  const watcher = watchFolders(restartOn, () => edited.abort());
  const code = await run([packageBin('astro'), 'dev', '--ignore-lock', ...port], {
    environment: {
      ...astroEnvironment(options),
      ASTRO_DEV_BACKGROUND: '0',
      POLICY_LIBRARY_CACHE: folder,
    },
    stopCode: 0,
    until: edited.signal,
  });
  // The program ends on broken code too: wait for the next edit, which may fix it.
  if (code !== 0 && !edited.signal.aborted) await once(edited.signal, 'abort');
  watcher.close();
  if (!edited.signal.aborted) break;
}
