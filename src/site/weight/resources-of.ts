/** What a page loads before anyone scrolls or clicks. */
export interface Resources {
  /** Styles, scripts, icons, and pictures other than those that wait until they are seen. */
  urls: string[];
  /** The contents of style elements. */
  styles: string[];
}

const name = String.raw`[^\s"'<>/=]+`;
// The site writes every value in double quotes, and no `<` in words: what looks like a tag is one.
const tag = new RegExp(
  `<(?<element>link|script|img|style)(?<rest>(?:\\s+${name}(?:="[^"]*")?)*)\\s*/?>`,
  'g',
);
const attribute = new RegExp(`(?<name>${name})(?:="(?<value>[^"]*)")?`, 'g');
const loading = /^(?:stylesheet|icon|modulepreload|preload)$/;

/** The resources of a page as the build wrote it. */
export function resourcesOf(html: string): Resources {
  const urls: string[] = [];
  const styles: string[] = [];
  for (const match of html.matchAll(tag)) {
    const { element = '', rest = '' } = match.groups ?? {};
    const { rel = '', href, src, loading: when } = attributesOf(rest);
    if (element === 'style') {
      const start = match.index + match[0].length;
      styles.push(html.slice(start, html.indexOf('</style>', start)));
    } else if (element === 'link') {
      if (href !== undefined && loading.test(rel)) urls.push(href);
    } else if (src !== undefined && when !== 'lazy') urls.push(src);
  }
  return { urls, styles };
}

const attributesOf = (text: string): Partial<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(attribute)].map(({ groups }) => [groups?.name ?? '', groups?.value ?? '']),
  );
