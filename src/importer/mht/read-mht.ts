import type { ContainerReader } from '#importer/model/container.ts';
import { refuse } from '#importer/model/refuse.ts';

export const readMht: ContainerReader = async () => refuse('file-empty', {});
