// npm start -- --content <folder> --out <folder> --site <url> --base <path> --port <number> --force
// Builds the site and serves it until Ctrl-C; exit code 1 when the port is taken, the build's when it fails.
import { buildSite } from './building/build-site.ts';
import { guarded } from './running/guarded.ts';
import { readOptions } from './running/read-options.ts';
import { busyPort } from './serving/port.ts';
import { defaultPort, serve } from './serving/serve.ts';

const options = readOptions();
// Checked before the build too, so that nobody waits for a build that cannot be served.
const busy = await busyPort(options.port ?? defaultPort);
if (busy) console.error(busy);
process.exitCode = busy ? 1 : (await guarded(() => buildSite(options))) || (await serve(options));
