/** The path below which a site stands: names in characters that need no escaping, `/library` or `a/b/`. */
const path = /^\/?(?:(?!\.{1,2}(?:\/|$))[\w.~-]+(?:\/|$))*$/;

/** Says in one line what is wrong with the address of a site, if anything. */
export function addressProblem(site: string | undefined, base: string | undefined): string | undefined {
  if (base !== undefined && !path.test(base))
    return `--base 应为路径，形如 /library/，由字母、数字和 - . _ ~ 组成，写的是${quoted(base)}。协议和主机写在 --site。`;
  if (site === undefined) return undefined;
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    return `--site 应为网址，形如 https://library.example，写的是${quoted(site)}。`;
  return `${url.origin}/` === url.href
    ? undefined
    : `--site 只写协议和主机，形如 ${url.origin}，写的是${quoted(site)}。路径写在 --base。`;
}

const quoted = (words: string) => `“${words.length > 80 ? `${words.slice(0, 80)}…` : words}”`;
