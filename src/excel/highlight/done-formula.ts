import type { CellValue } from '../../programme';
import { DONE_WORDS, NOT_DONE_PHRASES } from '../../programme/progress';
import { memoised } from '../../programme/progress/memo';
import { literal } from '../sheet/formula-literal';
import { anyOf } from './conditions';
import { VOWELS_OF_NFD, withToneMarks } from './spelling';

/** Phrases that drop a task (src/README §5); the few that never mean anything else. */
const DROPPED_PHRASES = ['tạm dừng', 'không tiếp tục', 'đưa ra khỏi chương trình'] as const;
/** What in a status column says "not done", so that a done word in the note no longer counts. */
const STATUS_DENIES = ['chưa', 'đang', 'không'] as const;
/** Stands where a word counted: a sign nobody types. */
const COUNTED = '¤';
/** Stands where a not-done phrase was: nothing that could make a new word of its neighbours. */
const STRUCK = '-';
/** Between status and note: no word reaches across it. */
const BETWEEN = '|';

/** The denials in every spelling they are typed in. */
const DENIALS = [
  ...new Set(STATUS_DENIES.flatMap((word) => [word, withToneMarks(word), word.normalize('NFD')])),
];

type Replacement = readonly [find: string, by: string];

/** What the words are asked for: `closed` is done or dropped, `done` is done alone. */
export type Asked = 'closed' | 'done';

/**
 * The progress cells whose words count, as formula expressions that are never an error ({@link quiet}); null where the
 * layout has no such column.
 */
export interface WordReferences {
  readonly status: string | null;
  readonly completedOn: string | null;
  readonly note: string | null;
}

/** The same cells as values; "" for an empty or a missing one. */
export type WordValues = Readonly<Record<keyof WordReferences, CellValue>>;

/** An error in a progress cell says nothing, like an empty one. */
export function quiet(expression: string): string {
  return `IFERROR(${expression},"")`;
}

/**
 * A formula that is TRUE where the progress cells say what is asked: occurrences of done words minus those inside
 * not-done phrases, above zero (src/README §7). The phrases are struck out, then the words are marked, each by one
 * SUBSTITUTE, so that a cell is named twice whatever the number of words: as composed text and as text typed with
 * combining marks. A status that denies silences the note. "FALSE" where there is no cell.
 */
export function wordsFormula(references: WordReferences, asked: Asked): string {
  const { completedOn } = references;
  const text = textFormula(references);
  const dated =
    completedOn === null ? 'FALSE' : `IF(ISNUMBER(${completedOn}),${completedOn}<=TODAY(),FALSE)`;
  const found = SPELLINGS[asked].map((steps) =>
    text === null ? 'FALSE' : holds(nested(`LOWER(${text})`, steps)),
  );
  return anyOf([dated, ...found]);
}

/** What {@link wordsFormula} will find in these cells on a day long after every date in them. */
export function wordsSay({ status, completedOn, note }: WordValues, asked: Asked): boolean {
  if (typeof completedOn === 'number') return true;
  if (status === '' && note === '') return false;
  const text = `${status}${BETWEEN}${denies(status) ? '' : note}`.toLowerCase();
  return SAYS[asked](text, null);
}

/** Status and note as one text, so that the words are looked for once. */
function textFormula({ status, note }: WordReferences): string | null {
  if (status === null) return note;
  if (note === null) return status;
  const denied = holds(nested(`LOWER(${status})`, mark(DENIALS)));
  return `${status}&"${BETWEEN}"&IF(${denied},"",${note})`;
}

function holds(text: string): string {
  return `ISNUMBER(SEARCH("${COUNTED}",${text}))`;
}

function nested(text: string, steps: readonly Replacement[]): string {
  return steps.reduce(
    (inner, [find, by]) => `SUBSTITUTE(${inner},${literal(find)},${literal(by)})`,
    text,
  );
}

/** The replacements for composed text, and for text with combining marks. */
function spellings(asked: Asked): Replacement[][] {
  const steps = replacements(asked);
  const marked = steps.map(([find, by]): Replacement => [withToneMarks(find), by]);
  return [
    [...strike(DECOMPOSED_DENIALS), ...steps],
    [...VOWELS_OF_NFD, ...marked],
  ];
}

/** Denials of words that have no marks themselves ("chưa xong") and are found in any spelling. */
const DECOMPOSED_DENIALS = NOT_DONE_PHRASES.filter((phrase) =>
  DONE_WORDS.some((word) => phrase.includes(word) && word.normalize('NFD') === word),
).flatMap((phrase) =>
  [phrase.normalize('NFD'), withToneMarks(phrase)].filter((one) => one !== phrase),
);

const SPELLINGS: Readonly<Record<Asked, Replacement[][]>> = {
  closed: spellings('closed'),
  done: spellings('done'),
};

/** Remarks repeat from row to row: each is counted once. */
const SAYS = { closed: memoised(counts('closed')), done: memoised(counts('done')) };

function counts(asked: Asked): (text: string) => boolean {
  return (text) =>
    SPELLINGS[asked].some((steps) =>
      steps.reduce((rest, [find, by]) => rest.replaceAll(find, by), text).includes(COUNTED),
    );
}

/**
 * Not-done phrases go first, longer ones before those inside them. One that stands inside a done word ("hoàn thành
 * trước" in "hoàn thành trước hạn") waits until that word has been marked.
 */
function replacements(asked: Asked): Replacement[] {
  const words = asked === 'closed' ? [...DONE_WORDS, ...DROPPED_PHRASES] : DONE_WORDS;
  const inWord = (phrase: string): boolean => words.some((word) => word.includes(phrase));
  const holdsPhrase = (word: string): boolean =>
    NOT_DONE_PHRASES.some((phrase) => word.includes(phrase));
  return [
    ...strike(NOT_DONE_PHRASES.filter((phrase) => !inWord(phrase))),
    ...mark(words.filter(holdsPhrase)),
    ...strike(NOT_DONE_PHRASES.filter(inWord)),
    ...mark(words.filter((word) => !holdsPhrase(word))),
  ];
}

function strike(phrases: readonly string[]): Replacement[] {
  return longestFirst(phrases).map((phrase) => [phrase, STRUCK]);
}

function mark(words: readonly string[]): Replacement[] {
  return longestFirst(words).map((word) => [word, COUNTED]);
}

function longestFirst(texts: readonly string[]): string[] {
  return [...texts].sort((a, b) => b.length - a.length);
}

function denies(status: CellValue): boolean {
  const lower = String(status).toLowerCase();
  return DENIALS.some((word) => lower.includes(word));
}
