import { relative } from 'node:path';
import ts from 'typescript';
import { browserFiles } from './browser-files.ts';
import { compatOf, lackingBrowsers } from './lacking-browsers.ts';
import { namedFeature } from './named-features.ts';

/** A use of something that a supported browser lacks. */
export interface Unsupported {
  file: string;
  line: number;
  feature: string;
  lacking: string[];
}

/**
 * Finds what the scripts of pages use and a supported browser lacks: members and globals, by their types, and
 * parts of regular expressions. Other syntax is lowered by the build. A file that asks for a name
 * (`'Segmenter' in Intl`) may use what bears it.
 */
export function findUnsupported(
  program: ts.Program,
  oldest: ReadonlyMap<string, string>,
  root: string,
  host: ts.ModuleResolutionHost = ts.sys,
): Unsupported[] {
  // Nodes know their parents only after this.
  program.getTypeChecker();
  return browserFiles(program, root, host).flatMap((file) => {
    const asked = namesAskedFor(file);
    const found: Unsupported[] = [];
    const add = (node: ts.Node, path: readonly string[]): void => {
      const compat = compatOf(path);
      const lacking = compat ? lackingBrowsers(compat, oldest) : [];
      if (lacking.length === 0) return;
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      found.push({ file: relative(root, file.fileName), line, feature: path.slice(1).join('.'), lacking });
    };
    const visit = (node: ts.Node): void => {
      const feature = namedFeature(node, program);
      const path = feature?.paths.find((each) => compatOf(each));
      if (feature && path && !asked.has(feature.name) && !isOfNewObject(path, oldest)) add(node, path);
      for (const part of partsOfPattern(node)) add(node, part);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/**
 * Members of a built-in object that a browser lacks need no report of their own: nobody gets such an object
 * without naming it.
 */
function isOfNewObject(path: readonly string[], oldest: ReadonlyMap<string, string>): boolean {
  const owner = compatOf(path.slice(0, -1));
  return path[0] === 'javascript' && owner !== undefined && lackingBrowsers(owner, oldest).length > 0;
}

function namesAskedFor(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword)
      if (ts.isStringLiteral(node.left)) names.add(node.left.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

const flags: Record<string, string> = { d: 'hasIndices', v: 'unicodeSets' };

/** What in a regular expression older browsers cannot read. */
function partsOfPattern(node: ts.Node): string[][] {
  const isArgument =
    ts.isNewExpression(node.parent ?? node) && node.parent.getText().startsWith('new RegExp');
  const isText = isArgument && (ts.isStringLiteral(node) || ts.isTemplateLiteral(node));
  if (!ts.isRegularExpressionLiteral(node) && !isText) return [];
  const text = node.getText();
  const used = ts.isRegularExpressionLiteral(node) ? text.slice(text.lastIndexOf('/') + 1) : '';
  return [
    ...(/\(\?<[=!]/.test(text) ? [['javascript', 'regular_expressions', 'lookbehind_assertion']] : []),
    ...(/\(\?[ims]*-?[ims]+:/.test(text) ? [['javascript', 'regular_expressions', 'modifier']] : []),
    ...[...used].flatMap((flag) => (flags[flag] ? [['javascript', 'builtins', 'RegExp', flags[flag]]] : [])),
  ];
}
