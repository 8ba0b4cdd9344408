/** The path below which a site stands: names in characters that need no escaping, `/library` or `a/b/`. */
const path = /^\/?(?:(?!\.{1,2}(?:\/|$))[\w.~-]+(?:\/|$))*$/;

/** Says in one line what is wrong with the address of a site, if anything. */
export function addressProblem(site: string | undefined, base: string | undefined): string | undefined {
  if (base !== undefined && !path.test(base))
    return `--base needs a path such as /library/, of letters, digits and - . _ ~; found ${quoted(base)}. Host and protocol belong in --site.`;
  if (site === undefined) return undefined;
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    return `--site needs an address such as https://library.example, found ${quoted(site)}.`;
  return `${url.origin}/` === url.href
    ? undefined
    : `--site needs protocol and host alone, such as ${url.origin}, found ${quoted(site)}. A path belongs in --base.`;
}

const quoted = (words: string) => JSON.stringify(words.length > 80 ? `${words.slice(0, 80)}…` : words);
