import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { STATUSES } from '../../src/programme';
import { FINDING_TITLES } from '../../src/strings/findings';
import { COLOUR_LETTERS, COLOUR_NAMES } from '../../src/strings/pane-highlight';
import { STATUS_LETTERS, STATUS_NAMES } from '../../src/strings/status';
import { pngSize } from './png';

const FOLDER = path.resolve(__dirname, '../../assets/guide');
const PAGES = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
const textOf = (file: string) =>
  readFileSync(path.join(FOLDER, file), 'utf8').replaceAll(/\s+/g, ' ');
const PAGE = PAGES.map(textOf).join(' ');
const COLOURS = Object.keys(COLOUR_NAMES) as (keyof typeof COLOUR_NAMES)[];
const row = (letter: string, name: string) => `<td>${letter}</td> <td>${name}</td>`;

describe('the guide', () => {
  it.each(STATUSES.map((status) => [STATUS_LETTERS[status], STATUS_NAMES[status]]))(
    'says what %s, “%s”, means',
    (letter, name) => expect(PAGE).toContain(row(letter, name)),
  );

  it.each(COLOURS.map((name) => [COLOUR_LETTERS[name], COLOUR_NAMES[name]]))(
    'says which cells are coloured %s, “%s”',
    (letter, name) => expect(PAGE).toContain(row(letter, name)),
  );

  it.each(Object.values(FINDING_TITLES))('says what the finding “%s” means', (title) =>
    expect(PAGE).toContain(`<dt>${title}</dt>`),
  );

  it('shows pictures that are there, in the size it says, each with words for it', () => {
    const images = [
      ...PAGE.matchAll(/<img src="(pictures[^"]+)" width="(\d+)" height="(\d+)" alt="([^"]+)"/g),
    ];
    expect(images).toHaveLength(9);
    for (const [, file = '', width, height] of images) {
      expect(existsSync(path.join(FOLDER, file))).toBe(true);
      const size = pngSize(readFileSync(path.join(FOLDER, file)));
      expect(size).toEqual({ width: Number(width), height: Number(height) });
    }
  });

  it.each(PAGES)(
    'lists its contents on every page, and links only to pages that are there: %s',
    (file) => {
      const links = [...textOf(file).matchAll(/<a href="([^"]+)"/g)].map(([, to = '']) => to);
      expect(new Set(links)).toEqual(new Set(PAGES));
    },
  );

  it('calls nobody “bạn” and has one page for administrators', () => {
    expect(PAGE).not.toMatch(/(^|[\s(>])[Bb]ạn[\s,.]/u);
    expect(PAGES).toContain('quan-tri.html');
  });

  it('asks nothing of any other server', () => {
    expect(PAGE).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});
