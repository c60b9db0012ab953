import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as ts from 'typescript';
import { classTable, defineClass } from '../../src/host/engine/object';
import { CLASSES } from '../../src/host/objects/classes';
import { loadOfficeJs } from '../../src/host/node';

const FOLDER = join(__dirname, '..', '..', 'src', 'host');

/** Every file of the host and those of the host that it imports when it runs: imports of types do not count. */
function importsOf(): Map<string, string[]> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(FOLDER, name));
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const { statements } = ts.createSourceFile(
        file,
        readFileSync(file, 'utf8'),
        ts.ScriptTarget.Latest,
      );
      const targets = statements.flatMap((statement) => targetOf(statement) ?? []);
      const found = targets.flatMap((target) => {
        const base = join(dirname(file), target);
        return [`${base}.ts`, join(base, 'index.ts')].find((one) => known.has(one)) ?? [];
      });
      return [file, found];
    }),
  );
}

function targetOf(statement: ts.Statement): string | null {
  const isImport = ts.isImportDeclaration(statement);
  if (!isImport && !ts.isExportDeclaration(statement)) return null;
  const from = statement.moduleSpecifier;
  if (!from || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return null;
  if (!isImport) return statement.isTypeOnly ? null : from.text;
  const named = statement.importClause?.namedBindings;
  const onlyTypes =
    statement.importClause?.isTypeOnly ||
    (named && ts.isNamedImports(named) && named.elements.every(({ isTypeOnly }) => isTypeOnly));
  return onlyTypes ? null : from.text;
}

/** Files that reach themselves. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  return [...imports.keys()].filter((file) => {
    const seen = new Set<string>();
    const open = [...(imports.get(file) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === file) return true;
      if (!seen.has(next)) open.push(...(imports.get(next) ?? []));
      seen.add(next);
    }
    return false;
  });
}

describe('the files of the host', () => {
  it('import one another in no circle', () => {
    const imports = importsOf();
    expect(imports.size).toBeGreaterThan(150);
    expect([...imports.values()].flat().length).toBeGreaterThan(400);
    expect(circles(imports).map((file) => file.slice(FOLDER.length + 1))).toEqual([]);
  });
});

describe('the table of classes', () => {
  it('holds classes of Office.js only, each once', () => {
    const known = loadOfficeJs().Excel as unknown as Record<string, unknown>;
    expect(CLASSES.size).toBeGreaterThan(60);
    expect([...CLASSES.keys()].filter((name) => typeof known[name] !== 'function')).toEqual([]);
    const one = defineClass<null>({ name: 'Range' });
    expect(() => classTable([one, one])).toThrow('two classes Range');
  });
});
