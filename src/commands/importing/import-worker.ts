// A thread that prepares inputs one after another, and can be terminated when one takes too long.

import { parentPort, workerData } from 'node:worker_threads';
import { type PrepareOptions, readImportContext } from './import-context.ts';
import { prepareImport } from './prepare-import.ts';

const { contentDir, options }: { contentDir: string; options: PrepareOptions } = workerData;
const context = await readImportContext(contentDir);
parentPort?.on('message', async (path: string) => {
  parentPort?.postMessage(await prepareImport(path, context, options));
});
parentPort?.postMessage('ready');
