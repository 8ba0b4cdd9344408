// npm run test:e2e -- --no-build --content <folder> … <any argument of `playwright test`>
// Builds the site and the invented libraries unless told not to, then tests all in a browser; exit code 1 if
// anything failed.
import { buildSite } from './building/build-site.ts';
import { readOptions } from './running/read-options.ts';
import { e2eTests } from './testing/e2e-tests.ts';
import { buildFixtureLibraries } from './testing/fixture-libraries.ts';

const options = readOptions({ passOn: true });
const rest = options.rest.filter((argument) => argument !== '--no-build');
const isBuilt = rest.length < options.rest.length;
const built = isBuilt ? 0 : (await buildSite(options)) || (await buildFixtureLibraries(options));
if (built === 0) {
  const counts = await e2eTests({ ...options, rest });
  process.exitCode = counts.failed > 0 ? 1 : 0;
} else process.exitCode = built;
