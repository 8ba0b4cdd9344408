// npm run test:e2e -- --no-build --content <folder> … <any argument of `playwright test`>
// Builds the site unless told not to, then tests it in a browser; exit code 1 if anything failed.
import { buildSite } from './astro.ts';
import { e2eTests } from './e2e-tests.ts';
import { readOptions } from './read-options.ts';

const options = readOptions({ passOn: true });
const rest = options.rest.filter((argument) => argument !== '--no-build');
const built = rest.length < options.rest.length ? 0 : await buildSite(options);
if (built === 0) {
  const counts = await e2eTests({ ...options, rest });
  process.exitCode = counts.failed > 0 ? 1 : 0;
} else process.exitCode = built;
