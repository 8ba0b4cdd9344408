import type { ContainerReader } from '#importer/model/container.ts';
import { readPage } from './read-page.ts';

/** Reads a saved web page. Scripts are not run, and nothing is loaded. */
export const readHtml: ContainerReader = async (bytes) => readPage(bytes);
