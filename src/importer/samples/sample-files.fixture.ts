import { readdirSync, readFileSync } from 'node:fs';
import type { ContainerName } from '#importer/model/container.ts';

const sampleContainers: readonly ContainerName[] = [
  ...(['docx', 'doc', 'rtf', 'pdf', 'ofd', 'html', 'mht', 'text'] as const),
];

/** A sample file, made by another program or by ours, with its expectation. */
export interface SampleFile {
  container: ContainerName;
  name: string;
  bytes: Uint8Array;
  /** As `printInputText` or `printFindings` prints it. */
  expected: string;
}

/** Comment lines in an expectation. */
const remark = /^\/\/.*\n/gm;

/** All samples, in a fixed order. */
export const sampleFiles = (): SampleFile[] =>
  sampleContainers.flatMap((container) => {
    const folder = `${import.meta.dirname}/${container}`;
    return namesIn(folder).map((name) => ({
      container,
      name,
      bytes: new Uint8Array(readFileSync(`${folder}/${name}`)),
      expected: readFileSync(`${folder}/${name.replace(/\.\w+$/, '')}.expected.txt`, 'utf8')
        .replace(remark, '')
        .trimEnd(),
    }));
  });

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.endsWith('.expected.txt'))
      .sort();
  } catch {
    return [];
  }
}
