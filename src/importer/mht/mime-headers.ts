/** Reads fields by lower-case name, unfolding lines. Of duplicate fields the first counts. */
export function parseHeaders(text: string): Map<string, string> {
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
