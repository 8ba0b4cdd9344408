import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { siteOptions } from '#site/options.ts';
import { documentId } from '#site/read-document-file.ts';

const { contentDir } = siteOptions(process.env, process.cwd());

/**
 * The document files, for Astro to render. Their front matter is read by the library, with messages for authors, so
 * any is let through here. Rendering is deferred to the pages: HTML kept from an earlier build would keep the
 * citations that were unresolved then.
 */
const documents = defineCollection({
  loader: glob({
    base: pathToFileURL(`${contentDir}/documents/`),
    pattern: '*.{md,mdx}',
    generateId: ({ entry }) => documentId(entry),
    deferRender: true,
  }),
  schema: z.looseObject({}),
});

export const collections = { documents };
