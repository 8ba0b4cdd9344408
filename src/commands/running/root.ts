import { resolve } from 'node:path';

/** The project's top folder, wherever the command was called from. */
export const root = resolve(import.meta.dirname, '../../..');
