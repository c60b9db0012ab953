import { oldFontOf, type OldFont } from '../programme/text/old-font';
import { cellAddress, linesOfSnapshot, type SheetSnapshot } from '../programme/snapshot';
import type { Task } from '../programme/types';
import { findingAt, type Check, type CheckContext } from './finding';
import { FINDING_SEVERITIES, type Finding } from './types';

/** One text typed in an old font; 0-based sheet coordinates. */
interface OldText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly font: OldFont;
  readonly words: number;
}

/** One text at least must hold so many such words: a foreign name or two make no old font. */
const FEWEST_WORDS = 3;
/** The captions of a programme in both encodings, and how many of them make one of a sheet. */
const CAPTIONS =
  /néi dung|c«ng viÖc|nhiÖm vô|thêi gian|thêi h¹n|®¬n vÞ|chñ tr×|noäi dung|coâng vieäc|nhieäm vuï|thôøi gian|thôøi haïn|ñôn vò|chuû trì/giu;
const FEWEST_CAPTIONS = 2;

/** Programmes whose cells are typed in TCVN3 or VNI: one finding for each font, at the first such cell. */
export const textOldFont: Check = (programme) =>
  byFont(programme.tasks.flatMap(textsOf)).map(([first, count]) =>
    findingAt('text.oldFont', programme, first, paramsOf(first, count)),
  );

/** Sheets that were not understood because they are typed so: with no programme at all, every such sheet is named. */
export function sheetsInOldFonts({ programmes, snapshots = [] }: CheckContext): Finding[] {
  const read = new Set(programmes.map(({ sheet }) => sheet));
  return snapshots
    .filter(({ name }) => !read.has(name))
    .flatMap((snapshot) => {
      const texts = textsOfSheet(snapshot);
      if (read.size > 0 && captionsIn(texts) < FEWEST_CAPTIONS) return [];
      return byFont(texts).map(([first, count]) => findingOfSheet(snapshot.name, first, count));
    });
}

function findingOfSheet(sheet: string, first: OldText, count: number): Finding {
  const code = 'text.oldFont';
  const cell = cellAddress(first.row, first.column);
  const severity = FINDING_SEVERITIES[code];
  return { code, severity, sheet, cell, task: null, params: paramsOf(first, count) };
}

function paramsOf({ font, text }: OldText, count: number): Finding['params'] {
  return { font, count, text };
}

/** For each font that is surely one: its first text, and how many there are. */
function byFont(texts: readonly OldText[]): (readonly [first: OldText, count: number])[] {
  return (['TCVN3', 'VNI'] as const).flatMap((font) => {
    const own = texts.filter((each) => each.font === font);
    const [first] = own;
    const isSure = own.some(({ words }) => words >= FEWEST_WORDS);
    return first !== undefined && isSure ? [[first, own.length] as const] : [];
  });
}

function textsOf({ cells }: Task): OldText[] {
  return Object.values(cells).flatMap((cell) => oldText(cell.row, cell.column, cell.text));
}

function textsOfSheet(snapshot: SheetSnapshot): OldText[] {
  const { rows, columns } = linesOfSnapshot(snapshot);
  return snapshot.values.flatMap((line, row) =>
    line.flatMap((value, column) =>
      typeof value === 'string' ? oldText(rows.at(row), columns.at(column), value) : [],
    ),
  );
}

function oldText(row: number, column: number, text: string): OldText[] {
  const found = oldFontOf(text);
  return found === null ? [] : [{ row, column, text, ...found }];
}

function captionsIn(texts: readonly OldText[]): number {
  const found = texts.flatMap(({ text }) => text.match(CAPTIONS) ?? []);
  return new Set(found.map((caption) => caption.toLowerCase())).size;
}
