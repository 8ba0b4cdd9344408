import type { Finding } from '#importer/finding/finding.ts';
import type { ContainerName } from '#importer/model/container.ts';

/** The container of an input, or why it is not read. */
export type Detected = { container: ContainerName } | { refused: Finding[] };
