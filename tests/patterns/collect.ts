import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { jest } from '@jest/globals';
import ts from 'typescript';

/** A pattern of the source, and where it was found. */
export interface Found {
  readonly pattern: RegExp;
  /** The file for a literal; the folder that was loaded for one that is put together. */
  readonly where: string;
}

const ROOT = join(__dirname, '../..');

/** The TypeScript files of a folder under the project's root, deeper ones included. */
export function sourcesOf(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROOT, folder, name))
    .sort();
}

/** Every regular expression written as a literal in these files. */
export function literalsIn(files: readonly string[]): readonly Found[] {
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    const found: Found[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        found.push({ pattern: fromLiteral(node.text), where: relative(ROOT, file) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function fromLiteral(text: string): RegExp {
  const end = text.lastIndexOf('/');
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}

/**
 * Every regular expression that is put together while `run` loads modules anew and works with them: `RegExp` is
 * watched meanwhile. Modules that were loaded before do not count.
 */
export function builtDuring(where: string, run: () => void): readonly Found[] {
  const original = globalThis.RegExp;
  const found = new Map<string, Found>();
  globalThis.RegExp = new Proxy(original, {
    construct(target, parts: [string | RegExp, string?]) {
      const pattern = new target(...parts);
      found.set(String(pattern), { pattern: new target(pattern.source, pattern.flags), where });
      return pattern;
    },
    apply: (target, _self, parts: [string | RegExp, string?]) => new target(...parts),
  });
  try {
    jest.isolateModules(run);
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}
