import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Takes a package's name; gives the path of the script behind its command. Run with `process.execPath`, it
 * needs neither a shell nor the `.cmd` files that stand in node_modules/.bin on Windows.
 */
export function packageBin(name: string): string {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin }: { bin: string | Record<string, string> } = require(manifest);
  const script = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (!script) throw new Error(`The package ${name} has no command.`);
  return resolve(dirname(manifest), script);
}
