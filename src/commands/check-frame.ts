// npm run check:frame
// Weighs what every page of a text carries around its words, on a built library of one sentence; exit code 1
// above the budget.

import { readOptions } from './running/read-options.ts';
import { frameTest } from './testing/frame.ts';

readOptions();
const { failed } = await frameTest();
process.exitCode = failed > 0 ? 1 : 0;
