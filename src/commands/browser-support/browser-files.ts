import ts from 'typescript';

/**
 * The project's files that run in browsers: the roots of a program, and what they import as values, in order
 * of paths.
 */
export function browserFiles(
  program: ts.Program,
  root: string,
  host: ts.ModuleResolutionHost,
): ts.SourceFile[] {
  const found = new Map<string, ts.SourceFile>();
  const pending = program.getRootFileNames().flatMap((name) => program.getSourceFile(name) ?? []);
  for (let file = pending.pop(); file; file = pending.pop()) {
    if (found.has(file.fileName) || !file.fileName.startsWith(`${root}/src/`)) continue;
    found.set(file.fileName, file);
    for (const name of importedNames(file)) {
      const { resolvedModule } = ts.resolveModuleName(
        name,
        file.fileName,
        program.getCompilerOptions(),
        host,
      );
      const imported = resolvedModule && program.getSourceFile(resolvedModule.resolvedFileName);
      if (imported) pending.push(imported);
    }
  }
  return [...found.values()].sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

/** What a file imports or exports on, except types, which are erased. */
function importedNames(file: ts.SourceFile): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && !isErased(node)) {
      if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
        names.push(node.moduleSpecifier.text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteral(name)) names.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function isErased(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const bindings = node.importClause?.namedBindings;
  return (
    node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (bindings !== undefined &&
      ts.isNamedImports(bindings) &&
      node.importClause?.name === undefined &&
      bindings.elements.length > 0 &&
      bindings.elements.every(({ isTypeOnly }) => isTypeOnly))
  );
}
