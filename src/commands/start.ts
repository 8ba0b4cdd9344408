// npm start -- --content <folder> --out <folder> --site <url> --base <path> --port <number>
// Builds the site and serves it until Ctrl-C; exit code 1 when the port is taken, the build's when it fails.
import { buildSite } from './astro.ts';
import { busyPort } from './port.ts';
import { readOptions } from './read-options.ts';
import { defaultPort, serve } from './serve.ts';

const options = readOptions();
// Asked before the build too, so that no one waits for a build that cannot be served.
const busy = await busyPort(options.port ?? defaultPort);
if (busy) console.error(busy);
process.exitCode = busy ? 1 : (await buildSite(options)) || (await serve(options));
