import type { z } from 'zod';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { repaired } from '#domain/text/characters/repair-text.ts';
import { readContentFile } from './content-files.ts';
import { decodeText } from './decode-text.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** Reads a file of settings, `site.yaml` or `issuers.yaml`: its value where it fits the schema. */
export async function readSettings<S extends z.ZodType>(path: string, schema: S) {
  const { value: bytes, diagnostics: unreadable } = await readContentFile(path);
  if (!bytes) {
    const missing: Diagnostic = { code: 'content-missing', args: { path }, file: path };
    const found = unreadable.length > 0 ? unreadable : [missing];
    return { path, value: undefined, diagnostics: found, lineOf: () => 1 };
  }
  const text = decodeText(bytes);
  const { value, diagnostics, lineOf } =
    text.value === undefined
      ? { value: undefined, diagnostics: [], lineOf: () => 1 }
      : readYaml(repaired(text.value), schema);
  return {
    path,
    value,
    lineOf,
    diagnostics: [...text.diagnostics, ...diagnostics].map((diagnostic) => ({ ...diagnostic, file: path })),
  };
}
