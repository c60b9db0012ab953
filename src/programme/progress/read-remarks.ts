import type { Day } from '../calendar';
import { later } from '../calendar';
import { memoised } from './memo';
import { NO_PRODUCT, type Product } from './product';
import { readRemark, type RemarkReading, type Where } from './read-remark';
import { readSettled, type SettledRemarks } from './settled';
import { splitRemarks } from './split-remarks';
import { remarkText, type RemarkText } from './words';

/** What the remarks of a task are read by. */
export interface ReadingContext {
  /** The programme's, for days without one; null where it has none. */
  readonly year: number | null;
  /** What the task is to bring; asked only where a remark has to be judged by it. */
  readonly product: () => Product;
  /** Wordings the officer settled. */
  readonly settled: SettledRemarks;
}

/** A remark and the day it counts from: its own, else that of the remark before it, as logs are written downwards. */
export interface DatedRemark {
  readonly reading: RemarkReading;
  readonly since: Day | null;
}

/** Remarks repeat from row to row: each is prepared once, and read once unless the task has to judge it. */
const parts = memoised((text: string) => splitRemarks(text));
const prepared = memoised((text: string) => remarkText(text));
const known = {
  status: memoised((text: string, year) => readAlone(prepared(text, null), year, 'status')),
  note: memoised((text: string, year) => readAlone(prepared(text, null), year, 'note')),
};

/** The remarks of a cell, in order. */
export function remarksOf(text: string, where: Where, context: ReadingContext): DatedRemark[] {
  if (text === '') return [];
  return dated(parts(text, null).map((part) => readOne(part, where, context)));
}

/** Gives every remark the day it counts from. */
export function dated(readings: readonly RemarkReading[]): DatedRemark[] {
  let since: Day | null = null;
  return readings.map((reading) => {
    since = reading.completed?.from ?? reading.day ?? since;
    return { reading, since };
  });
}

/** The latest day of several; null where none has one. */
export function lastDay(remarks: readonly DatedRemark[]): Day | null {
  return remarks.reduce<Day | null>(
    (last, { since }) => (last === null ? since : since === null ? last : later(last, since)),
    null,
  );
}

function readOne(text: string, where: Where, context: ReadingContext): RemarkReading {
  const settled = readSettled(text, context);
  if (settled !== null) return settled;
  const alone = known[where](text, context.year);
  const { year, product } = context;
  return alone ?? readRemark(prepared(text, null), { year, where, product });
}

/** What a remark says whatever the task; null where the task has to judge it. */
function readAlone(remark: RemarkText, year: number | null, where: Where): RemarkReading | null {
  let isAsked = false;
  const product = (): Product => {
    isAsked = true;
    return NO_PRODUCT;
  };
  const reading = readRemark(remark, { year, where, product });
  return isAsked ? null : reading;
}
