import { epochWitnessOf } from '../dates/sheet';
import { isWrittenDate } from '../dates/witnesses';
import type { CellValue } from '../snapshot';
import { fold } from '../text';
import { readTimeCell } from '../timing';
import { openingOf } from '../responsibility/openers';

/** What a column mostly holds, as far as it can tell ambiguous captions apart. */
export type Holding =
  | 'time'
  | 'clock'
  | 'duration'
  | 'remark'
  | 'percent'
  | 'unit'
  | 'person'
  | 'number'
  | 'text'
  | 'nothing';

/** One cell of the sample: raw value, displayed text of a number, and text. */
export interface SampleCell {
  readonly value: CellValue;
  readonly displayed: string | undefined;
  readonly text: string;
}

const PROGRESS =
  /(?:^| )(?:hoan thanh|da|dang|chua|khong|tre|cham|qua han|dung han|trong han|tam dung|xong|tiep tuc|thuc hien)(?: |$)/;
/** "Hoàn thành trước 30/6" says when, not that it is done. */
const PLAN = /^hoan thanh (?:truoc|trong|vao|thang|quy|cham nhat|den|ngay|nam|xong truoc)/;
const DONE_ALREADY = /(?:^| )(?:da|dang|chua)(?: |$)/;
const PERCENT = /^\d{1,3}(?:[.,]\d+)?\s*%$/;
const DURATION = /^\d+(?:[.,]\d+)?\s*(?:ngày|giờ|tuần|tháng|năm|phút|buổi)(?:\s+làm việc)?$/iu;
/** Whether a text is a time does not depend on the year; "30/6" needs one to be read at all. */
export const ANY_YEAR = 2000;
/** A figure, a telephone number: nobody's name and no remark. */
const NUMBER = /^\+?\d[\d\s.,()-]*$/;
const CLOCK = /^(?:từ\s+)?\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}/iu;

/** What most of the filled cells hold; ties go to what comes first in the column. */
export function holdingOf(cells: readonly SampleCell[]): Holding {
  const counts = new Map<Holding, number>();
  for (const cell of cells) {
    if (cell.text === '') continue;
    const holding = classify(cell);
    counts.set(holding, (counts.get(holding) ?? 0) + 1);
  }
  let most: Holding = 'nothing';
  for (const [holding, count] of counts) if (count > (counts.get(most) ?? 0)) most = holding;
  return most;
}

/** Whether a cell reads as a time, whatever its order of day and month and the workbook's date system. */
function isWrittenTime(value: CellValue, displayed: string | undefined): boolean {
  if (typeof value === 'string' && isWrittenDate(value)) return true;
  if (epochWitnessOf(value, displayed) === 'from1904') return true;
  return readTimeCell(value, displayed, { year: ANY_YEAR })?.kind !== 'unreadable';
}

function classify({ value, displayed, text }: SampleCell): Holding {
  if (PERCENT.test(text)) return 'percent';
  if (DURATION.test(text)) return 'duration';
  if (CLOCK.test(text)) return 'clock';
  const folded = fold(text);
  const isTime = isWrittenTime(value, displayed);
  if (isTime && PLAN.test(folded) && !DONE_ALREADY.test(folded)) return 'time';
  if (PROGRESS.test(folded)) return 'remark';
  if (isTime) return 'time';
  if (typeof value === 'number') return value >= 0 && value <= 100 ? 'percent' : 'number';
  if (NUMBER.test(text)) return 'number';
  const opening = openingOf(text);
  if (opening === 'person' || opening === 'title') return 'person';
  return opening === 'none' ? 'text' : 'unit';
}
