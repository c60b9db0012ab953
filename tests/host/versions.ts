import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The requirement set of every member of these classes, as office.js itself knows them: it names them in
 * its own checks. Members that it does not name came with their class.
 */
export function versionsInOfficeJs(classes: ReadonlySet<string>): Record<string, string> {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const folder = dirname(require.resolve('@microsoft/office-js/package.json'));
  const source = readFileSync(join(folder, 'dist', 'excel-web-16.00.debug.js'), 'utf8');
  const check = /_throwIfApiNotSupported\("([^"]+)", (_defaultApiSetName|"[^"]+"), "([^"]+)"/g;
  const found: Record<string, string> = {};
  for (const [, member = '', set = '', version = ''] of source.matchAll(check)) {
    if (!classes.has(member.split('.')[0] ?? '')) continue;
    found[member] = set.startsWith('"') ? `${set.slice(1, -1)} ${version}` : version;
  }
  return found;
}
