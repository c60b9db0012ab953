import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const SRC = join(__dirname, '..', '..', 'src');

/** A file of src: what it imports and exports. */
export interface Module {
  /** Below src, with "/". */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names it gives itself; what it hands on from others is left out. */
  readonly exports: readonly string[];
}

/** An import, a re-export or an `import()` of another file of src. */
export interface Import {
  readonly path: string;
  readonly isTypeOnly: boolean;
}

/** All files of src but declarations. */
export function modulesOfSrc(): Module[] {
  return filesIn(SRC).map(moduleOf);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(path) && !path.endsWith('.d.ts') ? [path] : [];
  });
}

function moduleOf(file: string): Module {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const add = (target: ts.Node | undefined, isTypeOnly: boolean): void => {
    const path = target && ts.isStringLiteral(target) ? resolved(file, target.text) : null;
    if (path !== null) imports.push({ path, isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const lines = text.trimEnd().split('\n').length;
  return { path: below(file), lines, imports, exports: source.statements.flatMap(namesOf) };
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause || importClause.isTypeOnly) return importClause !== undefined;
  const { name, namedBindings } = importClause;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

function namesOf(statement: ts.Statement): string[] {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.getText()] : [];
}

function resolved(from: string, target: string): string | null {
  if (!target.startsWith('.')) return null;
  const base = resolve(dirname(from), target);
  const endings = ['', '.ts', '.tsx', '/index.ts'];
  const file = endings.map((ending) => base + ending).find(isFile);
  return file !== undefined && /\.tsx?$/.test(file) ? below(file) : null;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function below(file: string): string {
  return relative(SRC, file).replaceAll('\\', '/');
}

/** Groups of files that reach each other and themselves by imports that a program follows. */
export function circlesAmong(modules: readonly Module[]): string[][] {
  const targets = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.filter(({ isTypeOnly }) => !isTypeOnly).map((each) => each.path),
    ]),
  );
  const reach = new Map(modules.map(({ path }) => [path, reachedFrom(path, targets)]));
  const inCircle = modules.map(({ path }) => path).filter((path) => reach.get(path)?.has(path));
  const groups = inCircle.map((path) =>
    inCircle.filter((other) => reach.get(path)?.has(other) && reach.get(other)?.has(path)),
  );
  return [...new Map(groups.map((group) => [group.join(), group])).values()];
}

function reachedFrom(start: string, targets: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [...(targets.get(start) ?? [])];
  while (open.length > 0) {
    const path = open.pop() as string;
    if (reached.has(path)) continue;
    reached.add(path);
    open.push(...(targets.get(path) ?? []));
  }
  return reached;
}
