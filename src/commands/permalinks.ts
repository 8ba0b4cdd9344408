// npm run permalinks -- --accept --content <folder>
// Lists the addresses that the library would publish and its ledgers lack; --accept writes them. Exit code 0
// when nothing is left to add; 1 when something is, when the content has errors, or when the ledgers have
// lost something since the last commit.
//
// npm run permalinks -- --since <commit> --content <folder>
// Says what the ledgers have lost since a commit. Exit code 1 when they have, 2 when it cannot be compared.

import { siteOptions } from '#site/options.ts';
import { compareWithCommit } from './ledgers/compare-with-commit.ts';
import { registerAddresses } from './ledgers/register-addresses.ts';
import { exitWithUsage, ownOptions, readOptions } from './running/read-options.ts';
import { root } from './running/root.ts';

const { environment, rest } = readOptions({ passOn: true });
const { accept = false, since } = ownOptions(rest, {
  accept: { type: 'boolean' },
  since: { type: 'string' },
});
const { contentDir } = siteOptions({ ...environment }, root);
if (since !== undefined && accept) exitWithUsage('--accept 登记新地址，--since 与以前比较，请分开运行。');
process.exitCode =
  since === undefined
    ? await registerAddresses(contentDir, accept)
    : await compareWithCommit(contentDir, since);
