// npm run check:frame
// Weighs what every reading page carries around its text, by building a library of one sentence; exit code 1
// if it exceeds the budget.

import { readOptions } from './running/read-options.ts';
import { frameTest } from './testing/frame.ts';

readOptions();
const { failed } = await frameTest();
process.exitCode = failed > 0 ? 1 : 0;
