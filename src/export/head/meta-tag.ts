/** The name and content of a `meta` element. */
export type MetaTag = [name: string, content: string];
