import { describe, expect, it, jest } from '@jest/globals';
import { attacksOn } from './attacks';
import { builtDuring, literalsIn, sourcesOf } from './collect';
import { slowness } from './measure';

const FOLDERS = ['src/programme', 'src/checks'];

const found = FOLDERS.flatMap((folder) => {
  const files = sourcesOf(folder);
  const built = builtDuring(folder, () => files.forEach((file) => void jest.requireActual(file)));
  return [...literalsIn(files), ...built];
});
const patterns = [...new Map(found.map((each) => [String(each.pattern), each])).values()];

/** The first attack that a pattern does not stand, in words; null where it stands all. */
function weakness(pattern: RegExp): string | null {
  for (const attack of attacksOn(pattern)) {
    const times = slowness(pattern, attack);
    if (times !== null) return `${JSON.stringify(attack)}: ${times.map(Math.round).join(' → ')} ms`;
  }
  return null;
}

describe('the search for slow patterns', () => {
  it.each([
    ['a search for spaces at the end', /\s+$/],
    ['spaces that two repetitions share', /^\s*,?\s*$/],
    ['a pair of words far apart', /theo.*kế hoạch/],
    ['a list that could begin at each member', /(?:\d\s*,\s*)*\d\/\d{4}/],
    ['nested repetitions', /^(?:a+)+b/],
    ['a clause that ends elsewhere', /theo[^,;]*$/],
    ['an unclosed bracket', /\([^)]*\)/g],
    ['a repetition behind a look back', /(?<=a+)b/],
  ])('finds %s', (_name, pattern) => {
    expect(weakness(pattern)).not.toBeNull();
  });

  it.each([
    [/(?<!\s)\s+$/],
    [/^\s*(?:,\s*)?$/],
    [/^(?:(?!theo).)*theo.*kế hoạch/],
    [/(?:\d\s*,\s*){0,31}\d\/\d{4}/],
    [/\([^()]*\)/g],
  ])('leaves %s in peace', (pattern) => {
    expect(weakness(pattern)).toBeNull();
  });
});

describe('every pattern of the core', () => {
  it('is found, literal or put together', () => {
    expect(patterns.length).toBeGreaterThan(500);
    expect(patterns.some(({ where }) => where === 'src/programme')).toBe(true);
  });

  it('takes time by the length of the text, not by its square', () => {
    const slow = patterns.flatMap(({ pattern, where }) => {
      const found = weakness(pattern);
      return found === null ? [] : [`${where} ${String(pattern)} on ${found}`];
    });
    expect(slow).toEqual([]);
  });
});
