import type { CellValue } from '../../programme';
import { DONE_WORDS, NOT_DONE_PHRASES } from '../../programme/progress';
import { memoised } from '../../programme/progress/memo';
import { NEVER } from './days';
import { arrayConstant } from './dictionary';
import { isErrorValue, type CellContent, type CellFormula, type Columns, type Slot } from './slots';
import type { HighlightName } from './types';

/** Tone marks of Vietnamese as characters of their own; the marks that make another vowel (â, ơ, ă) are none. */
const TONES = '\u0300\u0301\u0303\u0309\u0323';
const CLUSTER = new RegExp(`([^\\u0300-\\u036f])([\\u0300-\\u036f]+)`, 'gu');

/**
 * A text as the "Unicode tổ hợp" mode of Vietnamese keyboards types it, and Windows' own Vietnamese keyboard too:
 * vowels whole, tones behind them. Formulas cannot normalise, so they look for words in this spelling as well.
 */
export function withToneMarks(text: string): string {
  return text.normalize('NFD').replace(CLUSTER, (_, base: string, marks: string) => {
    const tones = [...marks].filter((mark) => TONES.includes(mark)).join('');
    const shape = [...marks].filter((mark) => !TONES.includes(mark)).join('');
    return `${base}${shape}`.normalize('NFC') + tones;
  });
}

/** What the words are asked for: `closed` is done or dropped, `done` is done alone. */
export type Asked = 'closed' | 'done';

/** Phrases that drop a task (src/README §5); the few that never mean anything else. */
const DROPPED_PHRASES = ['tạm dừng', 'không tiếp tục', 'đưa ra khỏi chương trình'] as const;
/** What in a status column says "not done"; with the done words, what makes it speak, so that the note does not. */
const STATUS_DENIES = ['chưa', 'đang', 'không'] as const;
/** More ways to speak of the end as of something to come, or of a part. */
const NOT_YET = [
  ...[
    'đang',
    'tiếp tục',
    'phải',
    'để',
    'sắp',
    'gần',
    'chưa được',
    'không thể',
    'cố gắng',
    'yêu cầu',
  ],
].map((word) => `${word} hoàn thành`);
/** Stands for a completion that is no word: a day in its column, a whole percentage. */
const DONE = 'xong';
/** A sign that stands in no text. */
const NOWHERE = '¤';
/** Outweighs every word of a cell: a share of the whole is not the whole. */
const SHARE = 8;
/** Cells that hold a larger number hold a day (1982), not a count. */
const DAYS = 30_000;

/** A phrase and what one occurrence of it counts. */
type Weighted = readonly [phrase: string, weight: number];

/**
 * What is counted in the progress cells: done words count one, phrases that deny the word they hold take it back
 * (src/README §5), and so does "%" that is not "100%".
 */
const WEIGHED: readonly Weighted[] = [
  ...spelled(DONE_WORDS, 1),
  ...spelled(DROPPED_PHRASES, 1),
  ...spelled([...NOT_DONE_PHRASES, ...NOT_YET], -1),
  // What two denials share has been taken back twice.
  ...spelled(
    NOT_DONE_PHRASES.filter((phrase) => phrase.endsWith(' hoàn thành')).flatMap((phrase) => [
      `${phrase} dự thảo`,
    ]),
    1,
  ),
  ['%', -SHARE],
];
const WHOLE_SHARES: readonly string[] = ['100%', '100 %'];
const DROPPED = new Set(spelled(DROPPED_PHRASES, 1).map(([phrase]) => phrase));
const STATUS_SAYS = spelled([...STATUS_DENIES, ...DONE_WORDS], 1).map(([phrase]) => phrase);

/** The names that hold the words, of a set. */
export interface WordNames {
  readonly words: string;
  readonly weights: Readonly<Record<Asked, string>>;
  readonly status: string;
}

/** What the words of a set of names are called; all tables of a sheet share them. */
export function wordNames(prefix: string): WordNames {
  const name = (stem: string): string => `${prefix}_${stem}_0`;
  return {
    words: name('words'),
    weights: { closed: name('weights'), done: name('done_weights') },
    status: name('status'),
  };
}

/** The names themselves; `done`: those of the rule for done rows as well. */
export function wordLists({ words, weights, status }: WordNames, done: boolean): HighlightName[] {
  const list = (name: string, values: readonly (string | number)[]): HighlightName => ({
    name,
    formula: `=${arrayConstant(values)}`,
  });
  return [
    list(words, [...WEIGHED.map(([phrase]) => phrase), NOWHERE]),
    list(weights.closed, lengthWeights('closed')),
    ...(done ? [list(weights.done, lengthWeights('done'))] : []),
    list(status, STATUS_SAYS),
  ];
}

/** How the words of a table are read. */
export interface WordReading {
  readonly columns: Columns;
  /** Whether a 1 in the percent column is the whole, as 0.5 is half of it. */
  readonly shares: boolean;
  /** Columns in which some cell holds an error: the other cells of such a row speak all the same. */
  readonly errors: ReadonlySet<Slot>;
}

/**
 * A formula that gives 0 (ALWAYS) where the progress cells say what is asked, else {@link NEVER}; a day to come in
 * the completion column says "not yet". Status, percentage, completion and note are asked in this order (§5).
 */
export function wordsFormula(
  cell: CellFormula,
  reading: WordReading,
  names: WordNames,
  asked: Asked,
): string {
  const text = `LOWER(${saidFormula(cell, reading, names)})`;
  const score = `SUMPRODUCT(LEN(SUBSTITUTE(${text},${names.words},""))*${names.weights[asked]})`;
  const said = `(${score}<0.5)*${NEVER}`;
  const isDated = reading.columns.has('completedOn');
  const now = isDated ? `IF(N(${cell('completedOn')})>TODAY(),${NEVER},${said})` : said;
  return `IFERROR(${now},${NEVER})`;
}

/** What {@link wordsFormula} gives once no day in the completion column is to come; an error there says "not yet". */
export function wordsSay(cell: CellContent, reading: WordReading, asked: Asked): boolean {
  const { columns, errors } = reading;
  const spoilt = SPEAKING.filter((slot) => columns.has(slot) && isErrorValue(cell(slot)));
  if (spoilt.some((slot) => !isQuiet(slot, errors))) return false;
  return SAYS[asked](saidIn(cell, reading).toLowerCase(), null);
}

const SPEAKING = ['status', 'percent', 'completedOn', 'note'] as const;

/** Whether an error in such a cell says nothing, like an empty one, and spoils nothing. */
function isQuiet(slot: Slot, errors: ReadonlySet<Slot>): boolean {
  return (slot === 'status' || slot === 'note') && errors.has(slot);
}

/** All that speaks of progress as one text. */
function saidFormula(
  cell: CellFormula,
  { columns, shares, errors }: WordReading,
  names: WordNames,
): string {
  const text = (slot: Slot): string =>
    isQuiet(slot, errors) ? `IFERROR(${cell(slot)},"")` : cell(slot);
  let said = columns.has('note') ? text('note') : '""';
  if (columns.has('completedOn')) {
    const day = cell('completedOn');
    said = `IF(N(${day})>${DAYS},"${DONE}",T(${day})&"|"&${said})`;
  }
  if (columns.has('percent')) {
    const percent = cell('percent');
    const whole = shares ? `OR(${percent}=1,${percent}>=100)` : `${percent}>=100`;
    said = `IF(ISNUMBER(${percent}),IF(${whole},"${DONE}",""),T(${percent})&"|"&${said})`;
  }
  if (!columns.has('status')) return said;
  const speaks = `SUMPRODUCT(--ISNUMBER(SEARCH(${names.status},${text('status')})))`;
  return `${text('status')}&"|"&IF(${speaks},"",${said})`;
}

function saidIn(cell: CellContent, { columns, shares }: WordReading): string {
  const text = (slot: Slot): string => (columns.has(slot) ? shownOf(cell(slot)) : '');
  const status = text('status');
  return speaks(status) ? status : `${status}|${behindStatus()}`;

  function behindStatus(): string {
    const percent = columns.has('percent') ? cell('percent') : '';
    if (typeof percent === 'number') return percent >= 100 || (shares && percent === 1) ? DONE : '';
    const day = columns.has('completedOn') ? cell('completedOn') : '';
    const said =
      typeof day === 'number' && day > DAYS
        ? DONE
        : `${typeof day === 'string' ? text('completedOn') : ''}|${text('note')}`;
    return `${typeof percent === 'string' ? text('percent') : ''}|${said}`;
  }
}

function shownOf(value: CellValue): string {
  return isErrorValue(value) ? '' : String(value);
}

function speaks(status: string): boolean {
  const lower = status.toLowerCase();
  return STATUS_SAYS.some((word) => lower.includes(word));
}

/** Remarks repeat from row to row: each is counted once. */
const SAYS = { closed: memoised(counts('closed')), done: memoised(counts('done')) };

function counts(asked: Asked): (text: string) => boolean {
  const weights = WEIGHED.map(perLetter(asked));
  return (text) =>
    WEIGHED.reduce((sum, [phrase], at) => {
      const letters = text.length - text.replaceAll(phrase, '').length;
      return sum + letters * (weights[at] ?? 0);
    }, 0) > 0.5;
}

/**
 * What the lengths of a text count from which a phrase was struck out; struck of {@link NOWHERE} it is whole, so that
 * all together count the letters that went.
 */
function lengthWeights(asked: Asked): number[] {
  const weights = WEIGHED.map(perLetter(asked));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return [...weights.map((weight) => -weight), Number(sum.toFixed(6))];
}

/** What one letter of a phrase counts: formulas count the letters that go when the phrase is struck out. */
function perLetter(asked: Asked): (weighted: Weighted) => number {
  return ([phrase, weight]) => {
    if (asked === 'done' && DROPPED.has(phrase)) return 0;
    const counts = WHOLE_SHARES.includes(phrase) ? weight + SHARE : weight;
    return Number((counts / phrase.length).toFixed(6));
  };
}

/** Phrases in every spelling they are typed in, each once: formulas cannot normalise. */
function spelled(phrases: readonly string[], weight: number): Weighted[] {
  const all = phrases.flatMap((phrase) => [phrase, withToneMarks(phrase), phrase.normalize('NFD')]);
  return [...new Set(all)].map((phrase) => [phrase, weight]);
}
