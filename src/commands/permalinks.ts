// npm run permalinks -- --accept --content <folder>
// Shows which addresses the library would publish that its ledgers do not hold yet, and writes them with
// --accept. Exit code 0 when there is nothing to add or it was added, 1 when there is, when the content has
// errors, or when the ledgers have lost something since the last commit.
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
