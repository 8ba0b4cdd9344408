import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ImportOutcome } from '#importer/import-file.ts';
import { importSample } from '#importer/samples/import-sample.fixture.ts';
import { sampleFiles } from '#importer/samples/sample-files.fixture.ts';
import { trials } from '#importer/samples/trials.fixture.ts';
import { harm, mutate, mutation } from './mutation.fixture.ts';

const samples = sampleFiles();
/** Processor time after which a file counts as hanging. */
const hang = 2_000_000;

test('a damaged file never crashes or hangs the importer, and loses no text unreported', async () => {
  const wholes = new Map<string, Promise<ImportOutcome>>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...samples), mutation, async ({ name, bytes }, mutation) => {
      const before = wholes.get(name) ?? importSample(bytes);
      wholes.set(name, before);
      const whole = await before;
      const start = process.cpuUsage();
      const outcome = await importSample(mutate(bytes, mutation));
      const { user } = process.cpuUsage(start);
      assert.ok(user < hang, `${name} took ${user} µs`);
      if ('refused' in outcome || 'refused' in whole) return;
      const lost = lettersIn(whole) - lettersIn(outcome);
      if (saysMore(outcome, whole)) return;
      assert.ok(lost <= harm(bytes, mutation), `${name} lost ${lost} characters without a word`);
    }),
    trials(300, 20_000),
  );
});

type Imported = Extract<ImportOutcome, { document: unknown }>;

const lettersIn = ({ document }: Imported): number =>
  document.source.match(/[\p{Script=Han}█]/gu)?.length ?? 0;

/** Any additional finding counts as a report of the damage. */
function saysMore({ document }: Imported, whole: Imported): boolean {
  const count = (of: Imported['document'], code: string) =>
    of.findings.filter((finding) => finding.code === code).length;
  return document.findings.some(({ code }) => count(document, code) > count(whole.document, code));
}
