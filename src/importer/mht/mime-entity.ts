/** A message or a part of one (RFC 2045), a letter for each byte. */
export interface MimeEntity {
  headers: Map<string, string>;
  body: string;
  /** Line of the file at which the body begins, from 1. */
  line: number;
  /** Whether its end is there. */
  isWhole: boolean;
}

export function parseEntity(text: string, line: number, isWhole = true): MimeEntity {
  const blank = /\r?\n\r?\n/.exec(text);
  const isBare = /^\r?\n/.test(text);
  const end = isBare ? 0 : (blank?.index ?? text.length);
  const start = isBare ? text.indexOf('\n') + 1 : end + (blank?.[0].length ?? 0);
  const headers = parseHeaders(text.slice(0, end));
  return { headers, body: text.slice(start), line: line + countLines(text.slice(0, start)), isWhole };
}

/** Splits a multipart entity at its boundaries (RFC 2046, 5.1.1). The last part may be cut off. */
export function partsOf({ body, line }: MimeEntity, boundary: string): MimeEntity[] {
  const parts: MimeEntity[] = [];
  const delimiter = `--${boundary}`;
  let from: number | undefined;
  let at = line;
  let counted = 0;
  for (let next = nextDelimiter(body, delimiter, 0); next; next = nextDelimiter(body, delimiter, next.end)) {
    if (from !== undefined) parts.push(parseEntity(body.slice(from, next.start), at));
    at += countLines(body.slice(counted, next.end));
    counted = next.end;
    from = next.isLast ? undefined : next.end;
    if (next.isLast) break;
  }
  if (from !== undefined) parts.push(parseEntity(body.slice(from), at, false));
  return parts;
}

/** Finds a line that is only the delimiter; with two hyphens after it, it ends the last part. */
function nextDelimiter(body: string, delimiter: string, from: number) {
  for (let at = body.indexOf(delimiter, from); at !== -1; at = body.indexOf(delimiter, at + 1)) {
    if (at > 0 && body.charAt(at - 1) !== '\n') continue;
    const newline = body.indexOf('\n', at);
    const end = newline === -1 ? body.length : newline + 1;
    const rest = body.slice(at + delimiter.length, end).trim();
    if (rest !== '' && rest !== '--') continue;
    const breakLength = body.startsWith('\r\n', at - 2) ? 2 : at > 0 ? 1 : 0;
    return { start: Math.max(at - breakLength, from), end, isLast: rest === '--' };
  }
  return undefined;
}

const countLines = (text: string): number => text.split('\n').length - 1;

/** Reads fields by lower-case name, unfolding lines. Of duplicate fields the first counts. */
function parseHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** Parses the value of a field and its parameters: `text/html; charset="gb2312"`. */
export function parseField(field = ''): { value: string; parameters: Map<string, string> } {
  const parameters = new Map<string, string>();
  const [value = ''] = field.split(';', 1);
  for (const [, name = '', quoted, plain] of field.matchAll(/;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s;"]+))/g))
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), quoted ?? plain ?? '');
  return { value: value.trim().toLowerCase(), parameters };
}
