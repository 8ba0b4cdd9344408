import ts from 'typescript';

/**
 * A feature of the language or of browsers that a node uses: where the data may have it, the likeliest first.
 */
export interface NamedFeature {
  /** As the code has it: `at`, `Segmenter`. */
  name: string;
  paths: string[][];
}

/** The feature that a node uses, by its type: a member of a standard object, or a global. */
export function namedFeature(node: ts.Node, program: ts.Program): NamedFeature | undefined {
  if (ts.isPropertyAccessExpression(node))
    return memberOf(
      program,
      node.name.text,
      program.getTypeChecker().getTypeAtLocation(node.expression),
      node.name,
    );
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (!ts.isIdentifier(name)) return undefined;
    const type = program.getTypeChecker().getTypeAtLocation(node.parent);
    return memberOf(program, name.text, type);
  }
  return ts.isIdentifier(node) && isGlobalUse(node, program) ? globalOf(node.text) : undefined;
}

function memberOf(program: ts.Program, name: string, type: ts.Type, at?: ts.Node): NamedFeature | undefined {
  const checker = program.getTypeChecker();
  const symbol = (at && checker.getSymbolAtLocation(at)) ?? checker.getPropertyOfType(type, name);
  const declarations = (symbol?.declarations ?? []).filter((declaration) =>
    program.isSourceFileDefaultLibrary(declaration.getSourceFile()),
  );
  if (declarations.length === 0) return undefined;
  const owners = new Set([...typeNames(type, checker), ...declarations.map(ownerOf)].filter(Boolean));
  return { name, paths: [...owners].flatMap((owner) => pathsIn(owner, name)) };
}

const pathsIn = (owner: string, name: string): string[][] => {
  const names = owner.split('.').map((part) => plainOwners[part] ?? part.replace(/Constructor$/, ''));
  return [
    ['api', ...names, name],
    ['api', ...names, `${name}_static`],
    ['javascript', 'builtins', ...names, name],
  ];
};

const globalOf = (name: string): NamedFeature => ({
  name,
  paths: [
    ['api', name],
    ['api', 'Window', name],
    ['javascript', 'builtins', name],
  ],
});

/** MDN's names for interfaces that TypeScript names differently. */
const plainOwners: Record<string, string> = {
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  CallableFunction: 'Function',
  NewableFunction: 'Function',
};

const namesOfTypes = new WeakMap<ts.Type, readonly string[]>();

/** A type's name and those of the types it extends: the data list a member only where it is defined. */
function typeNames(type: ts.Type, checker: ts.TypeChecker): readonly string[] {
  const names = namesOfTypes.get(type) ?? readTypeNames(type, checker);
  namesOfTypes.set(type, names);
  return names;
}

function readTypeNames(type: ts.Type, checker: ts.TypeChecker): readonly string[] {
  const all = type.isUnionOrIntersection() ? type.types : [checker.getApparentType(type)];
  return all.flatMap((one) => {
    const apparent = checker.getApparentType(one);
    const symbol = apparent.getSymbol();
    const bases = apparent.isClassOrInterface() ? checker.getBaseTypes(apparent) : [];
    const target = (apparent as ts.TypeReference).target;
    const own = symbol && !symbol.name.startsWith('__') ? [checker.getFullyQualifiedName(symbol)] : [];
    return [
      ...own,
      ...bases.flatMap((base) => typeNames(base, checker)),
      ...(target && target !== apparent ? typeNames(target, checker) : []),
    ];
  });
}

/** The interface, namespace or variable that declares a member: `Array`, `Intl`, `AbortSignal`. */
function ownerOf(declaration: ts.Declaration): string {
  for (let node: ts.Node | undefined = declaration.parent; node; node = node.parent) {
    if (ts.isInterfaceDeclaration(node) || ts.isModuleDeclaration(node) || ts.isVariableDeclaration(node))
      return node.name.getText();
  }
  return '';
}

/** A name that stands for a global object or function of the standard libraries, as a value. */
function isGlobalUse(node: ts.Identifier, program: ts.Program): boolean {
  if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return false;
  if (ts.isPartOfTypeNode(node)) return false;
  const declarations = program.getTypeChecker().getSymbolAtLocation(node)?.declarations ?? [];
  return (
    declarations.length > 0 &&
    declarations.every((each) => program.isSourceFileDefaultLibrary(each.getSourceFile())) &&
    declarations.some((each) => ts.isVariableDeclaration(each) || ts.isFunctionDeclaration(each))
  );
}
