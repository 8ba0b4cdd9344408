import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { SiteSettings } from '#domain/library/site-settings.ts';
import { openLibrary } from '#site/library.ts';
import type { LoadedLibrary } from '#site/read/load-library.ts';
import { fruitlessExamples } from '#site/search/fruitless-examples.ts';
import { formatDiagnostics, severityOf } from './report.ts';

const reported = new WeakSet<LoadedLibrary>();

/** Prints the diagnostics of the content, once each time that it is read; returns the number of errors. */
export async function reportContent(contentDir: string, print: (text: string) => void): Promise<number> {
  const opened = await openLibrary(contentDir);
  const { library, settings } = opened;
  const fruitless = fruitlessExamples(settings?.examples ?? [], library);
  const diagnostics = [
    ...opened.diagnostics,
    ...missingPicture(settings, contentDir),
    ...fruitless.map((example): Diagnostic => ({ code: 'example-fruitless', args: { example } })),
  ];
  const text = reported.has(opened) ? '' : formatDiagnostics(diagnostics, process.cwd());
  reported.add(opened);
  if (text) print(text);
  return diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error').length;
}

function missingPicture(settings: SiteSettings | undefined, contentDir: string): Diagnostic[] {
  const { picture } = settings ?? {};
  return picture && !statSync(join(contentDir, picture), { throwIfNoEntry: false })?.isFile()
    ? [{ code: 'picture-missing', args: { picture } }]
    : [];
}
