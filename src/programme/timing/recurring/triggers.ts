import type { Recurrence } from '../../types';

/** One cycle as a text names it, before days are attached. */
export type Cycle = Pick<Recurrence, 'every' | 'count'>;

/** A place that says "again and again", and the cycles it names. */
export interface Trigger {
  readonly at: number;
  readonly end: number;
  readonly cycles: readonly Cycle[];
}

const UNIT = 'ngay|tuan|thang|quy|nam|ky bao cao|ky';
/** A unit that is not the head of a date: "quý I", "tháng 3" and "năm 2025" are no cycles. */
const CYCLE = String.raw`(?:(\d{1,2}) )?(${UNIT})(?![a-z\d_])(?! ?(?:\d|i{1,3}\b|iv\b|hoc\b))`;
const LATER_CYCLES = String.raw`(?:\s*(?:,|;|/|\+|&|va\b|hoac\b|,\s*va\b)\s*(?:hang |moi |dinh ky |ca )*${CYCLE.replace('(\\d{1,2})', '\\d{1,2}').replace(`(${UNIT})`, `(?:${UNIT})`)}(?: dau nam)?)*`;
const EACH = new RegExp(CYCLE, 'g');

/** "khách hàng năm 2025", "ngân hàng tháng 5": goods and customers, not cycles. */
const GOODS = /\b(?:ngan|khach|mat|ban|cua|nha|xuat|nhap|don|giao|hoa) $/;

const EVERY = new RegExp(
  String.raw`\b(?:hang|moi|tung|dinh ky(?: (?:hang|theo|moi|vao))?|theo dinh ky|theo|cuoi (?:cac|moi)|dau (?:cac|moi)) ((?:\d{1,2} )?(?:${UNIT})(?![a-z\d_])(?! ?(?:\d|i{1,3}\b|iv\b|hoc\b))(?: dau nam)?${LATER_CYCLES})`,
  'g',
);
/** "hàng năm 2025", "hàng quý I/2025": the cycle word is followed by a date all the same. */
const EVERY_DATED = new RegExp(
  String.raw`\b(?:hang|moi) (${UNIT})(?= ?(?:\d{1,4}|i{1,3}\b|iv\b))`,
  'g',
);
/** "03 tháng/lần", "6 tháng một lần", "quý/lần". */
const PER_TURN = new RegExp(
  String.raw`\b(?:(\d{1,2}) )?(${UNIT}) ?(?:/ ?(?:(?:0?1|mot) )?|(?:0?1|mot) )lan\b`,
  'g',
);
/** "01 lần/quý", "2 lần/năm", "mỗi năm 02 lần", "02 lần trong năm", "1 lần/6 tháng". */
const TURNS_PER = new RegExp(
  String.raw`\b(\d{1,2}|mot) (?:lan|ky|so|dot|cuoc|buoi) ?(?:/|moi|trong|tren) ?(?:(\d{1,2}) )?(${UNIT})(?![a-z\d_])`,
  'g',
);
const EACH_TURNS = new RegExp(
  String.raw`\b(?:moi|0?1|mot) (${UNIT}) (?:[a-z_]+ )?(\d{1,2}|mot) lan\b`,
  'g',
);
/** "ngày 07 của tháng sau", "ngày 25 của tháng cuối quý", "các tháng trong năm". */
const RELATIVE =
  /\bcua (thang|quy|ky)(?: bao cao)? (?:sau|tiep theo|ke tiep|lien ke)\b|\bthang (?:sau|tiep theo) lien ke\b|\bcua thang(?= ?(?:$|[,;.)]))|\bthang (?:dau|cuoi|giua)(?: tien| cung)?(?: cua)?(?: moi| cac)? (quy)(?! ?(?:\d|i{1,3}\b|iv\b|dau\b|cuoi\b))|\bcac (thang|quy|tuan|ngay) (?:trong|cua) (?:nam|quy|thang|tuan)\b/g;
/** "ngày 05 tháng sau": without a day it would only be next month. */
const NEXT_MONTH = /\bthang (?:sau|tiep theo|ke tiep)\b/g;
const A_DAY = /\bngay \d{1,2} $/;
/** "Tháng, quý, năm", "6 tháng, năm": periods of reports as a whole cell. */
const PERIODS_ONLY = new RegExp(
  String.raw`^(?:bao cao )?((?:\d{1,2} )?(?:tuan|thang|quy|nam)(?! ?\d)(?: dau nam)?${LATER_CYCLES})(?: (?:nam )?\d{4})?[.\s]*$`,
);

/** Words without which no pattern here can match; spares most texts the search. */
const MAY_RECUR =
  /\b(?:hang|moi|tung|theo|dinh|cuoi|dau|lan|ky|so|dot|cuoc|buoi|cua|cac|lien|sau|tiep|giua)\b|(?:thang|quy|nam)\b[^a-z]*[,;/+&]|(?:thang|quy|nam) va /;

/** Every place in a mended text that names a cycle, in no order. */
export function findTriggers(text: string): readonly Trigger[] {
  if (!MAY_RECUR.test(text)) return [];
  const periods = PERIODS_ONLY.exec(text);
  const only = periods && /[,;/+&]| va /.test(text) ? [triggerOf(periods, cyclesOf(text))] : [];
  return [
    ...only,
    ...all(text, EVERY, (match) => cyclesOf(match[1] ?? '')),
    ...all(text, EVERY_DATED, (match) => [cycle(1, match[1] ?? '')]),
    ...all(text, PER_TURN, (match) => [cycle(Number(match[1] ?? 1), match[2] ?? '')]),
    ...all(text, TURNS_PER, (match) => [divided(match[1], Number(match[2] ?? 1), match[3] ?? '')]),
    ...all(text, EACH_TURNS, (match) => [divided(match[2], 1, match[1] ?? '')]),
    ...all(text, NEXT_MONTH, () => [cycle(1, 'thang')]).filter(({ at }) =>
      A_DAY.test(text.slice(0, at)),
    ),
    ...all(text, RELATIVE, (match) => [cycle(1, match[1] ?? match[2] ?? match[3] ?? 'thang')]),
  ];
}

function all(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => readonly Cycle[],
): readonly Trigger[] {
  return [...text.matchAll(pattern)]
    .filter((match) => !(match[0].startsWith('hang') && GOODS.test(text.slice(0, match.index))))
    .map((match) => triggerOf(match, read(match)));
}

function triggerOf(match: RegExpExecArray, cycles: readonly Cycle[]): Trigger {
  return { at: match.index, end: match.index + match[0].length, cycles };
}

function cyclesOf(list: string): readonly Cycle[] {
  return [...list.matchAll(EACH)].map((match) => cycle(Number(match[1] ?? 1), match[2] ?? ''));
}

const EVERY_UNIT: Readonly<Record<string, Recurrence['every']>> = {
  ngay: 'day',
  tuan: 'week',
  thang: 'month',
  quy: 'quarter',
  nam: 'year',
  ky: 'month',
  'ky bao cao': 'month',
};
const WHOLE_MONTHS: Readonly<Record<number, Cycle>> = {
  3: { every: 'quarter', count: 1 },
  6: { every: 'half', count: 1 },
  9: { every: 'nineMonths', count: 1 },
  12: { every: 'year', count: 1 },
};

/** `count` units as one cycle: 3 months are a quarter, 2 quarters a half. */
function cycle(count: number, unit: string): Cycle {
  const every = EVERY_UNIT[unit] ?? 'month';
  const months = every === 'quarter' ? count * 3 : every === 'month' ? count : 0;
  return WHOLE_MONTHS[months] ?? { every, count: Math.max(count, 1) };
}

const MONTHS_IN: Readonly<Record<string, number>> = { thang: 1, quy: 3, nam: 12 };

/** `times` turns in `count` units: twice a year is every half; what does not divide evenly keeps the unit. */
function divided(times: string | undefined, count: number, unit: string): Cycle {
  const turns = times === 'mot' ? 1 : Math.max(Number(times), 1);
  const months = (MONTHS_IN[unit] ?? 0) * count;
  return months > 0 && months % turns === 0 ? cycle(months / turns, 'thang') : cycle(count, unit);
}
