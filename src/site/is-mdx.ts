/** Whether Astro's MDX compiles a document's file; the body of any other is rendered by the library alone. */
export const isMdx = (file = ''): boolean => file.endsWith('.mdx');
