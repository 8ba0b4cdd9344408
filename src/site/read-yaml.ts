import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { explainIssues } from './explain-issues.ts';
import { yamlErrors } from './yaml-errors.table.ts';

/** What a YAML text says, and where it says it. */
export interface ReadYaml<T> {
  /** undefined when the text does not fit the schema. */
  value: T | undefined;
  diagnostics: Diagnostic[];
  /** Takes a path in the value; gives the line of the file, that of the nearest parent where the path does not exist. */
  lineOf: (path: readonly (string | number)[]) => number;
}

/** Takes YAML, the schema that it must fit and the line of the file on which it begins, from 1. Reports broken YAML and every field that does not fit. */
export function readYaml<S extends z.ZodType>(text: string, schema: S, firstLine = 1): ReadYaml<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2' });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = nodeAt(document, path.slice(0, length));
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  const errors = [...brokenSyntax(document), ...unresolvedAliases(document)];
  if (errors.length > 0) {
    const diagnostics = errors.map(
      ({ reason, at }): Diagnostic => ({ code: 'yaml-invalid', args: { reason }, line: lineAt(at) }),
    );
    return { value: undefined, diagnostics, lineOf };
  }
  const { raw, problem } = toValue(document);
  if (problem)
    return {
      value: undefined,
      diagnostics: [{ code: 'yaml-invalid', args: { reason: problem }, line: firstLine }],
      lineOf,
    };
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { value: parsed.data, diagnostics: [], lineOf };
  const diagnostics = explainIssues(parsed.error.issues, raw, schema).map((diagnostic) => ({
    ...diagnostic,
    line: lineOf(diagnostic.path ?? []),
  }));
  return { value: undefined, diagnostics, lineOf };
}

/** Aliases that stand for more and more of each other are refused by the parser only here. */
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

interface YamlError {
  reason: string;
  /** Offset in the YAML. */
  at: number;
}

/** The first error of syntax; those behind it mostly follow from it. */
function brokenSyntax({ errors }: Document): YamlError[] {
  return errors.slice(0, 1).map(({ code, message, pos }) => ({
    reason: yamlErrors[code] ?? message.split('\n')[0]?.replace(/ at line.*/, '') ?? code,
    at: pos[0],
  }));
}

/** A value that begins with `*` is an alias to YAML, which throws when it means nothing. */
function unresolvedAliases(document: Document): YamlError[] {
  const found: YamlError[] = [];
  visit(document, {
    Alias: (_, alias) => {
      const reason = `“*${alias.source}”会被当作引用，文字请加引号`;
      if (!alias.resolve(document)) found.push({ reason, at: alias.range?.[0] ?? 0 });
    },
  });
  return found;
}
