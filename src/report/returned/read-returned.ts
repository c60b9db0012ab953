import {
  cellKey,
  linesOfSnapshot,
  type CellValue,
  type Day,
  type SheetSnapshot,
} from '../../programme';
import { readProgrammes } from '../../programme/read';
import { fold } from '../../programme/text';
import { readTime } from '../../programme/timing';
import { dayOfSerial } from '../../programme/calendar';
import { slipKeyOf } from '../slips/key';
import { SLIP } from '../../strings/slips';

/** One row of a returned file, answered or not; row is its 1-based row on the returned sheet. */
export interface ReturnedRow {
  readonly row: number;
  /** The hidden key; null where it was deleted or written over. */
  readonly key: string | null;
  /** Which programme the key is of. */
  readonly table: string | null;
  readonly ordinal: string;
  /** The title of its heading; "" outside headings. */
  readonly section: string;
  readonly content: string;
  readonly answer: Answer | null;
}

/** What was answered; at least one of them is said. */
export interface Answer {
  readonly state: 'done' | 'inProgress' | 'notStarted' | 'dropped' | null;
  readonly on: Day | null;
  readonly result: string;
  /** The state or day as written, where it could not be read. */
  readonly unread: string | null;
}

/** What a returned workbook is. `notOurs`: a programme, or a table, without the columns for answers. */
export type Returned =
  | { readonly state: 'read'; readonly rows: readonly ReturnedRow[] }
  | { readonly state: 'noProgramme' | 'notOurs' };

const CAPTIONS = SLIP.answers.map(fold);
const STATES: readonly (readonly [NonNullable<Answer['state']>, RegExp])[] = [
  ['notStarted', /^(?:chua|khong) /],
  ['done', /^(?:da )?(?:hoan thanh|xong)/],
  ['inProgress', /^(?:dang|tiep tuc)/],
  ['dropped', /^(?:tam dung|dung|khong thuc hien)/],
];

/** Reads a returned workbook's sheets: the first one that has the three columns for answers side by side. */
export function readReturned(snapshots: readonly SheetSnapshot[]): Returned {
  for (const snapshot of snapshots) {
    const place = answersPlace(snapshot);
    if (place !== null) return { state: 'read', rows: rowsOf(snapshot, place) };
  }
  const hasProgramme = snapshots.some((snapshot) => readProgrammes(snapshot).length > 0);
  return { state: hasProgramme ? 'notOurs' : 'noProgramme' };
}

/** Indexes into the snapshot's values. */
interface Place {
  readonly header: number;
  readonly first: number;
}

function answersPlace({ values }: SheetSnapshot): Place | null {
  for (const [header, row] of values.entries()) {
    const captions = row.map((value) => (typeof value === 'string' ? fold(value) : ''));
    const first = captions.findIndex((_caption, at) =>
      CAPTIONS.every((caption, offset) => captions[at + offset] === caption),
    );
    if (first >= 0) return { header, first };
  }
  return null;
}

function rowsOf(snapshot: SheetSnapshot, { header, first }: Place): ReturnedRow[] {
  const { rows } = linesOfSnapshot(snapshot);
  const named = tasksByRow(snapshot);
  return snapshot.values.slice(header + 1).flatMap((values, at) => {
    const row = rows.at(header + 1 + at) + 1;
    const text = (index: number): string => shownText(snapshot, header + 1 + at, index);
    const key = keyIn(values, first);
    const task = named.get(row);
    const answer = answerOf(values[first + 1] ?? '', [
      text(first),
      text(first + 1),
      text(first + 2),
    ]);
    if (key === null && task === undefined) return [];
    const { ordinal = '', section = '', content = '' } = task ?? {};
    const found = slipKeyOf(key ?? '');
    return [{ row, key, table: found?.table ?? null, ordinal, section, content, answer }];
  });
}

/** The key stands in the first column behind the answers, or wherever somebody moved it. */
function keyIn(values: readonly CellValue[], first: number): string | null {
  const near = [values[first + 3], ...values];
  const found = near.find((value) => typeof value === 'string' && slipKeyOf(value) !== null);
  return found === undefined ? null : String(found).trim();
}

function tasksByRow(
  snapshot: SheetSnapshot,
): ReadonlyMap<number, { ordinal: string; section: string; content: string }> {
  const programmes = readProgrammes(snapshot);
  return new Map(
    programmes.flatMap(({ tasks, sections }) =>
      tasks.map(({ row, ordinal, sectionRow, content }) => {
        const section = sections.find((each) => each.row === sectionRow)?.title ?? '';
        return [row, { ordinal, section, content }] as const;
      }),
    ),
  );
}

function shownText(
  { values, texts, ...snapshot }: SheetSnapshot,
  at: number,
  index: number,
): string {
  const value = values[at]?.[index] ?? '';
  if (typeof value !== 'number') return String(value).trim();
  const { rows, columns } = linesOfSnapshot({ values, texts, ...snapshot });
  return (texts.get(cellKey(rows.at(at), columns.at(index))) ?? String(value)).trim();
}

function answerOf(
  on: CellValue,
  [state = '', day = '', result = '']: readonly string[],
): Answer | null {
  if (state === '' && day === '' && result === '') return null;
  const said = STATES.find(([, words]) => words.test(fold(state)))?.[0] ?? null;
  const read = dayOf(on, day);
  const unread = [said === null ? state : '', read === null ? day : ''].filter(Boolean).join('; ');
  return { state: said, on: read, result, unread: unread === '' ? null : unread };
}

function dayOf(value: CellValue, shown: string): Day | null {
  if (typeof value === 'number') return dayOfSerial(value);
  const time = readTime(shown, { year: null });
  return time.kind === 'day' ? time.to : null;
}
