import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, SimpleSupportStatement } from '@mdn/browser-compat-data';

/** MDN's names of browsers by Browserslist's. */
const namesInData: Record<string, string> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'safari_ios',
};

/** Looks a feature up in MDN's compatibility data by its path: `api/Element/replaceChildren`. */
export function compatOf(path: readonly string[]): CompatStatement | undefined {
  let data: unknown = bcd;
  for (const name of path) {
    if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return undefined;
    data = (data as Record<string, unknown>)[name];
  }
  return (data as { __compat?: CompatStatement }).__compat;
}

/** Lists the browsers that lack a feature in the versions given: `safari 14.1`. */
export function lackingBrowsers({ support }: CompatStatement, oldest: ReadonlyMap<string, string>): string[] {
  return [...oldest].flatMap(([browser, version]) => {
    const name = namesInData[browser];
    if (!name) throw new Error(`Browser data have no name for ${browser}; see namesInData.`);
    const statements = [support[name as keyof typeof support] ?? []].flat();
    return statements.some((statement) => isPlain(statement) && includes(statement, version))
      ? []
      : [`${browser} ${version}`];
  });
}

/**
 * Neither behind a flag nor under another name. Partial support counts as support: nearly all such entries
 * concern minor details.
 */
const isPlain = ({ flags, prefix, alternative_name }: SimpleSupportStatement) =>
  !flags && !prefix && !alternative_name;

const includes = ({ version_added, version_removed }: SimpleSupportStatement, version: string): boolean =>
  isAtMost(version_added, version) && !(version_removed && isAtMost(version_removed, version));

/** `≤37` means in 37 at the latest; `preview` and false are not versions. */
function isAtMost(added: string | false, version: string): boolean {
  if (added === false || added === 'preview') return false;
  const [a, b] = [added.replace('≤', ''), version].map((each) => each.split('.').map(Number)) as [
    number[],
    number[],
  ];
  for (let i = 0; i < Math.max(a.length, b.length); i++)
    if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) < (b[i] ?? 0);
  return true;
}
