// What a build runs in a process of its own: Astro by its API rather than its CLI, so that whatever is thrown
// becomes a message of ours.
import { build } from 'astro';
import { fail, guarded } from '#commands/running/guarded.ts';
import { root } from '#commands/running/root.ts';
import { siteOptions } from '#site/options.ts';
import { faultyContent } from '#site/report/content-fault.ts';
import { reportContent } from '#site/report/report-content.ts';

// Thrown where nothing awaits it: in a worker, or after the build has failed already.
process.once('uncaughtException', (error) => process.exit(fail(error)));

process.exitCode = await guarded(async () => {
  // Before Astro starts, which would report an error in the content as unhandled.
  const { contentDir } = siteOptions(process.env, root);
  const errors = await reportContent(contentDir, console.log);
  if (errors > 0) throw faultyContent(errors);
  // No `root`: the configuration names it.
  await build({});
  return 0;
});
