import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fingerprint } from '../../src/preview/fingerprint';
import { withLock } from '../../src/preview/lock';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ctct-build-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

describe('the fingerprint of the sources', () => {
  beforeEach(() => {
    write('src/taskpane/index.tsx', 'a');
    write('package.json', '{}');
  });

  it('stays while nothing that is built changes', () => {
    const before = fingerprint(folder);
    write('tests/some.test.ts', 'changed');
    write('src/taskpane/index.tsx', 'a');
    expect(fingerprint(folder)).toBe(before);
    expect(before).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    ['src/taskpane/index.tsx', 'b'],
    ['src/strings/pane.ts', 'new'],
    ['manifest.xml', '<OfficeApp/>'],
    ['webpack.config.js', 'module.exports = {}'],
    ['package-lock.json', '{}'],
  ])('changes with %s', (file, text) => {
    const before = fingerprint(folder);
    write(file, text);
    expect(fingerprint(folder)).not.toBe(before);
  });

  it('tells a moved file from the same file elsewhere', () => {
    const before = fingerprint(folder);
    rmSync(path.join(folder, 'src/taskpane/index.tsx'));
    write('src/commands/index.tsx', 'a');
    expect(fingerprint(folder)).not.toBe(before);
  });
});

describe('the build lock', () => {
  it('lets one work at a time', async () => {
    const lock = path.join(folder, 'cache/lock');
    const order: string[] = [];
    const work = (name: string) =>
      withLock(lock, async () => {
        order.push(`${name} begins`);
        await sleep(50);
        order.push(`${name} ends`);
      });
    await Promise.all([work('first'), work('second')]);
    const begun = order[0]?.split(' ')[0];
    expect(order[1]).toBe(`${begun} ends`);
    expect(order).toHaveLength(4);
  });

  it('is free again after a failure', async () => {
    const lock = path.join(folder, 'lock');
    await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(withLock(lock, () => Promise.resolve('done'))).resolves.toBe('done');
  });

  it('takes over what a process that no longer runs left behind', async () => {
    const lock = path.join(folder, 'lock');
    mkdirSync(lock);
    writeFileSync(path.join(lock, 'pid'), '2147483646');
    await expect(withLock(lock, () => Promise.resolve('done'))).resolves.toBe('done');
  });
});
