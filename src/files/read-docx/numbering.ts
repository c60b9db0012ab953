import type { ListPlace } from './styles';
import { readPart } from '../xml';

interface Level {
  format: string;
  /** "%1.%2." or the bullet's sign. */
  text: string;
  start: number;
  isLegal: boolean;
}

interface Numbering {
  readonly abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  /** Which abstract list a list is of, and where its levels start anew. */
  readonly lists: ReadonlyMap<string, { abstract: string; starts: ReadonlyMap<number, number> }>;
}

/** Gives each numbered paragraph, in the order of the text, the label Word shows before it ("II.", "a)", "-"). */
export type Labeller = (place: ListPlace) => string;

/** The labels of automatic numbering (ECMA-376 part 1, 17.9), counted as paragraphs pass. */
export function labellerFor(bytes: Uint8Array | undefined): Labeller {
  const { abstracts, lists } = readNumbering(bytes);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return ({ id, level }) => {
    const list = lists.get(id);
    const levels = abstracts.get(list?.abstract ?? '');
    const own = levels?.get(level);
    if (list === undefined || levels === undefined || own === undefined) return '';
    const count = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, count);
    const start = list.starts.get(level);
    const isFirst = start !== undefined && !begun.has(`${id}/${level}`);
    begun.add(`${id}/${level}`);
    count[level] = isFirst ? start : (count[level] ?? own.start - 1) + 1;
    // A number further out makes those further in begin again.
    count.length = level + 1;
    for (let each = 0; each < level; each += 1) count[each] ??= levels.get(each)?.start ?? 1;
    return labelOf(own, levels, count);
  };
}

function labelOf(own: Level, levels: ReadonlyMap<number, Level>, count: readonly number[]): string {
  if (own.format === 'bullet') return bulletOf(own.text);
  if (own.format === 'none') return own.text.replace(/%\d/g, '').trim();
  return own.text.replace(/%(\d)/g, (_all, place: string) => {
    const at = Number(place) - 1;
    const format = own.isLegal ? 'decimal' : (levels.get(at)?.format ?? 'decimal');
    return figure(count[at] ?? 1, format);
  });
}

/** Symbol fonts hold their signs where Unicode has none; each is a bullet. */
function bulletOf(sign: string): string {
  const trimmed = sign.trim();
  if (/^[-–—+*]$/u.test(trimmed)) return trimmed;
  return trimmed === '' ? '' : '•';
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function figure(value: number, format: string): string {
  if (format === 'upperRoman') return roman(value);
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  if (format === 'upperLetter') return letter(value).toUpperCase();
  if (format === 'lowerLetter') return letter(value);
  return format === 'decimalZero' ? String(value).padStart(2, '0') : String(value);
}

function roman(value: number): string {
  let rest = Math.min(Math.max(value, 0), 3999);
  let shown = '';
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) shown += sign;
  return shown;
}

/** a … z, then aa, bb. */
function letter(value: number): string {
  const place = Math.max(value - 1, 0);
  const times = Math.min(Math.floor(place / 26) + 1, 20);
  return String.fromCharCode(97 + (place % 26)).repeat(times);
}

function readNumbering(bytes: Uint8Array | undefined): Numbering {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, { abstract: string; starts: Map<number, number> }>();
  if (bytes === undefined) return { abstracts, lists };
  let levels: Map<number, Level> | null = null;
  let list: { abstract: string; starts: Map<number, number> } | null = null;
  let level: Level | null = null;
  let override = 0;
  readPart(bytes, {
    open: ({ name, attributes }) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum')
        abstracts.set(attributes['w:abstractNumId'] ?? '', (levels = new Map()));
      if (name === 'w:num') {
        list = { abstract: '', starts: new Map() };
        lists.set(attributes['w:numId'] ?? '', list);
      }
      if (name === 'w:abstractNumId' && list) list.abstract = value;
      if (name === 'w:lvlOverride') override = Number(attributes['w:ilvl']);
      if (name === 'w:startOverride') list?.starts.set(override, Number(value));
      if (name === 'w:lvl') {
        level = { format: 'decimal', text: '', start: 1, isLegal: false };
        // Levels that a list overrides are read with its own start only.
        if (list === null) levels?.set(Number(attributes['w:ilvl']), level);
      }
      if (level === null) return;
      if (name === 'w:start') level.start = Number(value);
      if (name === 'w:numFmt') level.format = value;
      if (name === 'w:lvlText') level.text = value;
      if (name === 'w:isLgl') level.isLegal = true;
    },
    close: (name) => {
      if (name === 'w:lvl') level = null;
      if (name === 'w:num') list = null;
      if (name === 'w:abstractNum') levels = null;
    },
  });
  return { abstracts, lists };
}
