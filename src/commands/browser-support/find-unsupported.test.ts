import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { findUnsupported } from './find-unsupported.ts';

const root = '/project';
const oldest = new Map([
  ['chrome', '90'],
  ['firefox', '91'],
  ['safari', '14.1'],
]);
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  types: [],
};
const { getSourceFile } = ts.createCompilerHost(options);
const libraries = new Map<string, ts.SourceFile | undefined>();

/** Files by their path below the folder of the client; what they use that is missing, with its line. */
function unsupported(files: Record<string, string>): string[] {
  const texts = new Map(Object.entries(files).map(([name, text]) => [`${root}/src/client/${name}`, text]));
  const host = ts.createCompilerHost(options);
  host.directoryExists = () => true;
  host.fileExists = (name) => texts.has(name) || ts.sys.fileExists(name);
  host.getSourceFile = (name, language) => {
    const text = texts.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, language);
    if (!libraries.has(name)) libraries.set(name, getSourceFile(name, language));
    return libraries.get(name);
  };
  const program = ts.createProgram(
    [...texts.keys()].filter((name) => name.endsWith('page.ts')),
    options,
    host,
  );
  return findUnsupported(program, oldest, root, host).map(({ line, feature }) => `${line} ${feature}`);
}

const cases: [string, string, string[]][] = [
  ['a method of arrays', 'export const last = (a: string[]) => a.at(-1);', ['1 builtins.Array.at']],
  [
    'one of read-only arrays',
    'export const f = (a: readonly 1[]) => a.findLast(Boolean);',
    ['1 builtins.Array.findLast'],
  ],
  ['a method of strings', 'export const last = (a: string) => a.at(-1);', ['1 builtins.String.at']],
  ['a method of the same name in the code itself', 'export const a = { at: () => 1 }.at();', []],
  ['a static method', "export const has = Object.hasOwn({}, 'a');", ['1 builtins.Object.hasOwn']],
  [
    'a static method of the document’s world',
    'export const s = AbortSignal.timeout(1);',
    ['1 AbortSignal.timeout_static'],
  ],
  ['a global function', 'export const c = structuredClone({});', ['1 structuredClone']],
  [
    'a method of an element',
    'export const c = (e: HTMLElement) => e.checkVisibility();',
    ['1 Element.checkVisibility'],
  ],
  ['a method from a mixin that all have', 'export const c = (e: HTMLElement) => e.replaceChildren();', []],
  ['a part that is taken out', 'export const f = ({ at }: string[]) => at;', ['1 builtins.Array.at']],
  ['a type alone', 'export const f = (s: Intl.Segmenter) => s.segment;', []],
  [
    'a class that one browser lacks',
    "export const s = new Intl.Segmenter('zh');",
    ['1 builtins.Intl.Segmenter'],
  ],
  ['a class that is asked for', "export const s = 'Segmenter' in Intl ? new Intl.Segmenter('zh') : 0;", []],
  ['a look behind', 'export const r = /(?<!a)b/;', ['1 regular_expressions.lookbehind_assertion']],
  [
    'a look behind in a string',
    "export const r = new RegExp('(?<=a)b');",
    ['1 regular_expressions.lookbehind_assertion'],
  ],
  ['a named group', 'export const r = /(?<year>2)/;', []],
  ['the flag v', 'export const r = /[a]/v;', ['1 builtins.RegExp.unicodeSets']],
  [
    'syntax that the build lowers',
    'export class A { static { this.b ??= 1; } static b: number | undefined; }',
    [],
  ],
];

for (const [name, text, expected] of cases)
  test(`${name}: ${expected.join() || 'nothing is missing'}`, () => {
    assert.deepEqual(unsupported({ 'page.ts': text }), expected);
  });

test('imported values are checked, imported types are not', () => {
  const files = {
    'page.ts': "import './used.ts';\nimport type { A } from './type.ts';\nexport const a = (a: A) => a;\n",
    'used.ts': 'export const b = [1].at(0);',
    'type.ts': 'export const c = [1].at(0);\nexport type A = 1;',
  };
  assert.deepEqual(unsupported({ ...files }), ['1 builtins.Array.at']);
});
