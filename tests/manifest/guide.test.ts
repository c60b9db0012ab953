import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { STATUSES } from '../../src/programme';
import { FINDING_TITLES } from '../../src/strings/findings';
import { COLOUR_LETTERS, COLOUR_NAMES } from '../../src/strings/pane-highlight';
import { STATUS_LETTERS, STATUS_NAMES } from '../../src/strings/status';
import { pngSize } from './png';

const FOLDER = path.resolve(__dirname, '../../assets/guide');
const PAGE = readFileSync(path.join(FOLDER, 'index.html'), 'utf8').replaceAll(/\s+/g, ' ');
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
    expect(PAGE).toContain(`<th scope="row">${title}</th>`),
  );

  it('shows pictures that are there, in the size it says, each with words for it', () => {
    const images = [
      ...PAGE.matchAll(/<img src="(pictures[^"]+)" width="(\d+)" height="(\d+)" alt="([^"]+)"/g),
    ];
    expect(images).toHaveLength(6);
    for (const [, file = '', width, height] of images) {
      expect(existsSync(path.join(FOLDER, file))).toBe(true);
      const size = pngSize(readFileSync(path.join(FOLDER, file)));
      expect(size).toEqual({ width: Number(width), height: Number(height) });
    }
  });

  it('asks nothing of any other server', () => {
    expect(PAGE).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});
