import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { differencesOf } from '../../src/excel/selftest/compare';
import type { Recording } from '../../src/excel/selftest/run-probes';
import { askHost } from '../excel/selftest/ask-host';

const KNOWN = 'known-differences.json';
const files = readdirSync(__dirname).filter((name) => name.endsWith('.json') && name !== KNOWN);
const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, name), 'utf8'));

/** By probe and file: why the host may differ. */
const known = read(KNOWN) as Record<string, Record<string, string>>;

/** The probes a recording differs in from the host, but for those listed for its file. */
function unlisted(name: string, recording: Recording, host: Recording): string[] {
  return differencesOf(recording, host)
    .map(({ id }) => id)
    .filter((id) => known[id]?.[name] === undefined);
}

describe('recordings of real Excel', () => {
  it('differ from the host in nothing that is not listed', async () => {
    const host = await askHost();
    const differing = files.map((name) => [name, unlisted(name, read(name) as Recording, host)]);
    expect(differing).toEqual(files.map((name) => [name, []]));
  });

  it('are held against it answer by answer', async () => {
    const host = await askHost();
    const other = { ...host, answers: { ...host.answers, 'sheets.history': null } };
    expect(unlisted('web.json', other, host)).toEqual(['sheets.history']);
    const left = { ...other, left: ['sheets.history'] };
    expect(unlisted('web.json', left, host)).toEqual([]);
  });

  it('are the only ones that differences are listed for', () => {
    const named = Object.values(known).flatMap((reasons) => Object.keys(reasons));
    expect(named.filter((name) => !files.includes(name))).toEqual([]);
  });
});
