import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { checkCharacters } from '#domain/text/characters/check-characters.ts';
import { checkYaml, yamlErrors } from './check-yaml.ts';
import { explainIssues } from './explain-issues.ts';

/** What a YAML text says, and where it says it. */
export interface ReadYaml<T> {
  /** undefined when the text does not fit the schema. */
  value: T | undefined;
  diagnostics: Diagnostic[];
  /** The line of a path in the value, that of the nearest parent where the path does not exist. */
  lineOf: (path: readonly (string | number)[]) => number;
}

/** An author corrects a few fields at a time. */
const mostShown = 20;

/**
 * Reads YAML that begins on a line of its file, from 1. Reports broken YAML, and fields that do not fit the
 * schema.
 */
export function readYaml<S extends z.ZodType>(text: string, schema: S, firstLine = 1): ReadYaml<z.output<S>> {
  const lines = new LineCounter();
  // The parser would hold each key against all others; `checkYaml` looks for repeated ones.
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = nodeAt(document, path.slice(0, length));
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  const invalid = (reason: string, line: number): Diagnostic => ({
    code: 'yaml-invalid',
    args: { reason },
    line,
  });
  const broken = brokenSyntax(document);
  const checked = broken.length > 0 ? { errors: broken, commas: [] } : checkYaml(document);
  if (checked.errors.length > 0) {
    const diagnostics = checked.errors.map(({ reason, at }) => invalid(reason, lineAt(at)));
    return { value: undefined, diagnostics, lineOf };
  }
  const commas = checked.commas.map(
    ({ found, at }): Diagnostic => ({ code: 'list-comma', args: { found }, line: lineAt(at) }),
  );
  const { raw, problem } = toValue(document);
  if (problem) return { value: undefined, diagnostics: [invalid(problem, firstLine)], lineOf };
  const parsed = schema.safeParse(raw);
  if (parsed.success) {
    const escaped = text.includes('\\') ? checkEscapes(raw) : [];
    const located = escaped.map((diagnostic) => ({ ...diagnostic, line: lineOf(diagnostic.path ?? []) }));
    return { value: parsed.data, diagnostics: [...commas, ...located], lineOf };
  }
  const { few, rest } = fewIssues(parsed.error.issues, mostShown);
  const diagnostics = explainIssues(few, raw, schema).map((diagnostic) => ({
    ...diagnostic,
    line: lineOf(diagnostic.path ?? []),
  }));
  const more: Diagnostic[] =
    rest > 0 ? [{ code: 'fields-more', args: { count: rest }, line: firstLine }] : [];
  return { value: undefined, diagnostics: [...commas, ...diagnostics, ...more], lineOf };
}

/** Only here does the parser refuse aliases that multiply each other. */
function toValue(document: Document): { raw?: unknown; problem?: string } {
  try {
    return { raw: document.toJS() ?? {} };
  } catch {
    return { problem: '引用（& 和 *）层层相套' };
  }
}

/** The node of a list's item, or of a field's name: its value may begin lines below. */
function nodeAt(document: Document, path: readonly (string | number)[]): unknown {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return document.getIn(path, true);
  return parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key;
}

/** The first error of syntax; those after it mostly follow from it. */
function brokenSyntax({ errors }: Document) {
  return errors.slice(0, 1).map(({ code, message, pos }) => ({
    reason: yamlErrors[code] ?? message.split('\n')[0]?.replace(/ at line.*/, '') ?? code,
    at: pos[0],
  }));
}

/**
 * Reports characters that no text should hold in the strings of a YAML value: an escape (`"\\u202E"`) is
 * plain letters in the file.
 */
function checkEscapes(value: unknown, path: (string | number)[] = []): Diagnostic[] {
  if (typeof value === 'string') return checkCharacters(value).map((found) => ({ ...found, path }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    checkEscapes(child, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

/**
 * The first of what a schema found wrong, and how much is left out. An issue may name any number of unknown
 * fields.
 */
function fewIssues(
  issues: readonly z.core.$ZodIssue[],
  most: number,
): { few: z.core.$ZodIssue[]; rest: number } {
  const few: z.core.$ZodIssue[] = [];
  let left = most;
  let rest = 0;
  for (const issue of issues) {
    const size = issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
    const taken = Math.min(size, left);
    if (taken > 0)
      few.push(issue.code === 'unrecognized_keys' ? { ...issue, keys: issue.keys.slice(0, taken) } : issue);
    left -= taken;
    rest += size - taken;
  }
  return { few, rest };
}
