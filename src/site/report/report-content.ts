import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { openLibrary } from '#site/library.ts';
import type { LoadedLibrary } from '#site/read/load-library.ts';
import { fruitlessExamples } from '#site/search/fruitless-examples.ts';
import { formatDiagnostics, severityOf } from './report.ts';

const reported = new WeakSet<LoadedLibrary>();

/** Prints the diagnostics of the content, once each time that it is read; returns the number of errors. */
export async function reportContent(contentDir: string, print: (text: string) => void): Promise<number> {
  const opened = await openLibrary(contentDir);
  const { library, settings, settingsPlace } = opened;
  const examples = settings?.examples ?? [];
  const fruitless = new Set(fruitlessExamples(examples, library));
  const diagnostics = [
    ...opened.diagnostics,
    ...missingPicture(opened, contentDir),
    ...examples.flatMap((example, i): Diagnostic[] =>
      fruitless.has(example)
        ? [{ code: 'example-fruitless', args: { example }, ...settingsPlace(['examples', i]) }]
        : [],
    ),
  ];
  const text = reported.has(opened) ? '' : formatDiagnostics(diagnostics, process.cwd());
  reported.add(opened);
  if (text) print(text);
  return diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error').length;
}

function missingPicture({ settings, settingsPlace }: LoadedLibrary, contentDir: string): Diagnostic[] {
  const { picture } = settings ?? {};
  return picture && !statSync(join(contentDir, picture), { throwIfNoEntry: false })?.isFile()
    ? [{ code: 'picture-missing', args: { picture }, ...settingsPlace(['picture']) }]
    : [];
}
