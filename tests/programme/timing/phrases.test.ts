import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, expect } from '@jest/globals';
import { readTime } from '../../../src/programme/timing';
import { explainTime } from '../../../src/strings/times';
import type { PhraseRow } from './tables';
import { phraseRows } from './tables';

/** Where we read a phrase of the oracle in another way, and why; at most five. */
const DEVIATIONS: Readonly<Record<string, string>> = {};

const oracle = phraseRows('phrases.tsv');
const found = phraseRows('phrases2.tsv');
const careful = phraseRows('careful-phrases.tsv');
const own = phraseRows('more-phrases.tsv');
const reviewed = phraseRows('reviewed-phrases.tsv');

describe('the oracle of phrases', () => {
  it('has every row, and few deviations that all stand in it', () => {
    expect(oracle).toHaveLength(140);
    const phrases = oracle.map(({ phrase }) => phrase);
    const deviating = Object.keys(DEVIATIONS);
    expect(deviating.filter((phrase) => !phrases.includes(phrase))).toEqual([]);
    expect(deviating.length).toBeLessThanOrEqual(5);
  });

  it.each(oracle.filter(({ phrase }) => !(phrase in DEVIATIONS)))(
    'reads $phrase',
    ({ phrase, year, rest: [from = '', to = '', expected = ''] }) => {
      const reading = readTime(phrase, { year });
      const days = { from: reading.from ?? '', to: reading.to ?? '' };
      if (expected === 'recurring') expect(reading.kind).toBe('recurring');
      else expect(days).toEqual(expected === 'none' ? { from: '', to: '' } : { from, to });
    },
  );
});

describe('phrases of which a part could pass for the whole', () => {
  it('are all there', () => {
    expect(found).toHaveLength(60);
    expect(careful.length).toBeGreaterThanOrEqual(430);
  });

  it.each([...found, ...careful])(
    'reads $phrase, or leaves it where that is right too',
    ({ phrase, year, rest: [from = '', to = '', expected = '', orNone = ''] }) => {
      const { kind, ...reading } = readTime(phrase, { year });
      const days = { from: reading.from ?? '', to: reading.to ?? '' };
      if (expected === 'recurring') expect(kind).toBe('recurring');
      else if (expected === 'none') expect(days).toEqual({ from: '', to: '' });
      else if (orNone === 'yes' && kind === 'unreadable')
        expect(days).toEqual({ from: '', to: '' });
      else expect(days).toEqual({ from, to });
    },
  );

  it.each([...found, ...careful])('reads $phrase in NFD and with odd spaces alike', (row) => {
    const expected = { ...readTime(row.phrase, row), text: expect.any(String) };
    for (const variant of [row.phrase.normalize('NFD'), row.phrase.replaceAll(' ', '\u00a0')]) {
      expect(readTime(variant, row)).toEqual(expected);
    }
  });
});

describe('phrases dated by hand before the rules were written', () => {
  it('are at least 300', () => {
    expect(own.length).toBeGreaterThanOrEqual(300);
  });

  it.each(own)('reads $phrase', ({ phrase, year, rest: [from = '', to = '', kind = ''] }) => {
    const reading = readTime(phrase, { year });
    expect([reading.kind, reading.from ?? '', reading.to ?? '']).toEqual([kind, from, to]);
  });

  it.each(own)(
    'reads $phrase in NFD, in capitals and with odd spaces alike',
    ({ phrase, year }) => {
      const expected = { ...readTime(phrase, { year }), text: expect.any(String) };
      const variants = [
        phrase.normalize('NFD'),
        phrase.toUpperCase(),
        phrase.replaceAll(' ', '\u00a0'),
        ` ${phrase}\n`,
      ];
      for (const variant of variants) expect(readTime(variant, { year })).toEqual(expected);
    },
  );
});

describe('phrases.md', () => {
  const path = join(__dirname, 'phrases.md');

  it('shows how every phrase is read (UPDATE_PHRASES=1 writes it anew)', () => {
    const page = phrasePage([
      ['Phrases of public documents (phrases.tsv)', oracle],
      ['Phrases found in the field (phrases2.tsv)', found],
      ['Phrases dated by hand as a careful official reads them (careful-phrases.tsv)', careful],
      ['Phrases dated by hand (more-phrases.tsv)', own],
      ['Phrases whose readings were reviewed (reviewed-phrases.tsv)', reviewed],
    ]);
    if (process.env['UPDATE_PHRASES'] === '1') writeFileSync(path, page);
    expect(readFileSync(path, 'utf8')).toBe(page);
  });
});

function phrasePage(tables: readonly (readonly [string, readonly PhraseRow[]])[]): string {
  const intro =
    '<!-- prettier-ignore-start -->\n# How time expressions are read\n\nWritten by phrases.test.ts; review it as a diff.\n';
  const parts = tables.map(
    ([title, rows]) =>
      `\n## ${title}\n\n| year | kind | from | to | as explained to the officer |\n| --- | --- | --- | --- | --- |\n${rows.map(phraseLine).join('')}`,
  );
  return `${intro}${parts.join('')}\n<!-- prettier-ignore-end -->\n`;
}

function phraseLine({ phrase, year }: PhraseRow): string {
  const reading = readTime(phrase, { year });
  const explained = explainTime(reading).replaceAll('|', '\\|').replaceAll('*', '\\*');
  return `| ${year ?? ''} | ${reading.kind} | ${reading.from ?? ''} | ${reading.to ?? ''} | ${explained} |\n`;
}
