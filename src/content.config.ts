import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { documentLoader } from '#site/document-loader.ts';
import { siteOptions } from '#site/options.ts';

const { contentDir, base } = siteOptions(process.env, process.cwd());

/** The .mdx files, for Astro to compile; their data is the library's. */
const documents = defineCollection({ loader: documentLoader(contentDir, base), schema: z.object({}) });

export const collections = { documents };
