import type { Role } from '../types';
import type { OpenQuestion } from './captions';
import { questionOf, roleOf } from './header-column';
import type { HeaderColumn } from './header-column';

const TIME_ROLES: readonly Role[] = ['start', 'deadline', 'time'];
const WHO_ROLES: readonly Role[] = ['responsible', 'lead', 'coordinators', 'director'];
const TIME_QUESTIONS: readonly OpenQuestion[] = ['timeSpan', 'progressOrDeadline', 'finished'];
const MEASURE = /^(?:don vi tinh|dvt|don vi)$/;
const TARGET = /^(?:ten )?chi tieu/;
const PERSON = /^ho (?:va )?ten|^dien thoai|^so dien thoai|^email/;
const MONEY = /^(?:kinh phi|thanh tien|don gia|so luong|du toan|tong kinh phi|so tien)/;
const PLACE = /^dia diem/;
const MEETING = /^thanh phan|^thu(?: |$)|^gio(?: |$)|^buoi/;

/**
 * Whether captions make the header of a programme: what is to be done, and when or by whom. A list of
 * persons, a table of targets with a unit of measure, an estimate of costs and a week's schedule of meetings do not.
 */
export function isProgrammeHeader(columns: readonly HeaderColumn[]): boolean {
  const roles = new Set(columns.map(roleOf).filter((role) => role !== null));
  const questions = new Set(columns.map(questionOf).filter((question) => question !== null));
  const content = roles.has('content');
  const time =
    TIME_ROLES.some((role) => roles.has(role)) ||
    TIME_QUESTIONS.some((each) => questions.has(each));
  const who = WHO_ROLES.some((role) => roles.has(role)) || questions.has('handler');
  if (isSomethingElse(columns, content && time && who)) return false;
  if (!time && columns.some(({ folded }) => MONEY.test(folded))) return false;
  const known = roles.size + questions.size;
  if (content) return (time || who) && known >= 3;
  return roles.has('ordinal') && time && who && known >= 4;
}

function isSomethingElse(columns: readonly HeaderColumn[], complete: boolean): boolean {
  const has = (pattern: RegExp): boolean => columns.some(({ folded }) => pattern.test(folded));
  if (has(PLACE) && has(MEETING)) return true;
  return !complete && ((has(TARGET) && has(MEASURE)) || has(PERSON));
}
