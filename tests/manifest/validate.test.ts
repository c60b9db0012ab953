import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

const ROOT = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the script as `npm run validate` does. */
function validate(file: string) {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const script = path.join(ROOT, 'tests/manifest/validate.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, file], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run validate', () => {
  it('passes the manifest in the tree', () => {
    expect(validate('manifest.xml')).toEqual({
      status: 0,
      stdout: 'manifest.xml is valid.\n',
      stderr: '',
    });
  });

  it('fails with one line for each fault', () => {
    const file = path.join(folder, 'broken.xml');
    const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
    writeFileSync(file, manifest.replace(/<Version>.*<\/Version>/, '<Version>1</Version>'));
    const { status, stdout, stderr } = validate(file);
    expect(status).toBe(1);
    expect(stderr).toContain('✗ OfficeApp/Version: "1" is not a version of the form 1.0.0.0\n');
    expect(stdout).toMatch(/faults found: \d+/);
  });

  it('fails where there is no manifest', () => {
    const { status, stderr } = validate(path.join(folder, 'none.xml'));
    expect(status).toBe(1);
    expect(stderr).toContain('No such manifest');
  });
});
