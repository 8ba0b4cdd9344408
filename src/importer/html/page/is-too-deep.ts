/** Blink keeps no more than 512 levels. */
const maxDepth = 1000;
/** Elements that the parser would create by reopening those left open. */
const maxReopened = 1_000_000;

/** Elements that the next one of their kind closes. */
const closing = new Set(
  'area base body br col colgroup dd dt embed head hr html img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);
/** Elements that the parser reopens in every block until they are closed. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** Elements that contain only text. */
const literal = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));

/**
 * Tells, by a rough count of tags in one pass, whether a page has so many open elements that the parser,
 * whose work grows with their number, would take minutes.
 */
export function isTooDeep(source: string): boolean {
  const open = new OpenTags();
  let at = source.indexOf('<');
  while (at !== -1) {
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 4);
      if (end === -1) return false;
      at = source.indexOf('<', end);
      continue;
    }
    const tag = readTag(source, at);
    if (tag) {
      if (tag.isEnd) open.close(tag.name);
      else open.open(tag.name, source.slice(at, at + 200).split('>', 1)[0] ?? '');
      if (open.depth > maxDepth || open.reopened > maxReopened) return true;
    }
    const from = tag && !tag.isEnd && literal.has(tag.name) ? endOf(source, tag.name, at) : at + 1;
    at = from === -1 ? -1 : source.indexOf('<', from);
  }
  return false;
}

function readTag(source: string, at: number): { name: string; isEnd: boolean } | undefined {
  const match = /^<(\/?)([a-z][\w:-]*)/i.exec(source.slice(at, at + 40));
  return match?.[2] ? { name: match[2].toLowerCase(), isEnd: match[1] === '/' } : undefined;
}

function endOf(source: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from + 1;
  return end.exec(source)?.index ?? -1;
}

class OpenTags {
  depth = 0;
  reopened = 0;
  private readonly counts = new Map<string, number>();
  /** Distinct tags of formatting elements: the parser keeps at most three of a kind. */
  private readonly kinds = new Map<string, Set<string>>();

  open(name: string, tag: string): void {
    if (formatting.has(name)) {
      const kinds = this.kinds.get(name) ?? new Set();
      this.kinds.set(name, kinds.add(tag));
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
      return;
    }
    for (const [each, count] of this.counts)
      this.reopened += Math.min(count, 3 * (this.kinds.get(each)?.size ?? 0));
    if (closing.has(name)) return;
    this.depth++;
  }

  close(name: string): void {
    const count = this.counts.get(name);
    if (formatting.has(name)) {
      if (count) this.counts.set(name, count - 1);
    } else if (!closing.has(name) && this.depth > 0) this.depth--;
  }
}
