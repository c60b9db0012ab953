import { fold } from '../text';
import { openingOf } from '../responsibility/openers';
import { meaningOf } from './captions';
import type { HeaderColumn } from './header-column';

/** Whom a caption over marks names: the part that marks under it have, where a group caption says it. */
export interface NamedWho {
  readonly name: string;
  readonly part: 'lead' | 'coordinators' | null;
  /** Whether the caption alone could be anything ("VP", "KT"), and only its marks or its neighbours tell. */
  readonly isDoubtful: boolean;
}

const GROUP_OF_NAMES =
  /(?:^| )(?:phan cong|trach nhiem|thuc hien|don vi|co quan|bo phan|phong|ban|thanh vien|nguoi|can bo|to cong tac|chu tri|phoi hop|lanh dao|dia ban)(?: |$)/;
/** Captions over states, amounts or results, of which "thực hiện" is a part. */
const GROUP_OF_STATES =
  /^(?:tinh trang|trang thai|tinh hinh|tien do|ket qua|muc do|danh gia|xep loai)(?: |$)/;
const MONTH = /^(?:thang|t|month) ?(0?[1-9]|1[0-2])(?: (?:nam )?((?:20)?\d{2}))?$/;
const QUARTER = /^(?:quy|qui|q) ?(iv|i{1,3}|[1-4])(?: (?:nam )?(20\d{2}))?$/;
const YEAR = /^(?:nam )?(20\d{2})$/;
const BARE_MONTH = /^(0?[1-9]|1[0-2])$/;
const BARE_QUARTER = /^(iv|i{1,3})$/;
const WRITTEN_MONTH = /^(0?[1-9]|1[0-2]) (20\d{2})$/;
const GROUP_YEAR = /(?:^| )(?:nam )?(20\d{2})(?: |$)/;

/** The lowest caption and those above it, white space evened. */
export function captionParts({ caption, own }: HeaderColumn): { group: string; own: string } {
  const lowest = own.replace(/\s+/g, ' ').trim();
  const isEnd = lowest !== '' && caption.endsWith(lowest);
  return {
    group: isEnd ? caption.slice(0, caption.length - lowest.length).trim() : '',
    own: isEnd ? lowest : caption,
  };
}

/** The unit or person a caption names, alone or under a caption that says who; null where it names nobody. */
export function namedWho(column: HeaderColumn): NamedWho | null {
  const { group, own } = captionParts(column);
  if (own === '' || namedTime(column) !== null) return null;
  const opening = openingOf(own);
  const meaning = meaningOf(fold(own));
  const isRole = meaning !== null && meaning !== 'ignored';
  if (isRole && opening !== 'person') return null;
  const folded = fold(group);
  const isGrouped = GROUP_OF_NAMES.test(folded) && !GROUP_OF_STATES.test(folded);
  if (!isGrouped && (opening === 'none' || opening === 'plural')) return null;
  const isDoubtful = !isGrouped && (opening === 'short' || opening === 'title');
  return { name: own, part: partOf(folded), isDoubtful };
}

function partOf(group: string): NamedWho['part'] {
  const leads = /chu tri|dau moi/.test(group);
  const supports = /phoi hop/.test(group);
  if (leads === supports) return null;
  return leads ? 'lead' : 'coordinators';
}

/**
 * The month, quarter or year a caption over marks is of, as a phrase that reads as a time ("tháng 3", "quý II/2025");
 * null where it is of none. A bare number or numeral counts under a caption that speaks of time.
 */
export function namedTime(column: HeaderColumn): string | null {
  const { group, own } = captionParts(column);
  const folded = fold(own);
  const above = fold(group);
  const phrase = timeOf(folded) ?? (above === '' ? null : timeUnder(above, folded));
  if (phrase === null || /\d{4}/.test(phrase)) return phrase;
  const year = GROUP_YEAR.exec(above)?.[1];
  return year === undefined ? phrase : `${phrase}/${year}`;
}

function timeOf(own: string): string | null {
  const month = MONTH.exec(own);
  if (month !== null) return withYear(`tháng ${Number(month[1])}`, month[2]);
  const quarter = QUARTER.exec(own);
  if (quarter !== null) return withYear(`quý ${(quarter[1] ?? '').toUpperCase()}`, quarter[2]);
  const written = WRITTEN_MONTH.exec(own);
  if (written !== null) return withYear(`tháng ${Number(written[1])}`, written[2]);
  const year = YEAR.exec(own)?.[1];
  return year === undefined ? null : `năm ${year}`;
}

/** "1" under "Tháng", "II" under "Quý", either under "Thời gian thực hiện". */
function timeUnder(group: string, own: string): string | null {
  const isOfTime = /(?:^| )(?:thoi gian|tien do|lo trinh|ke hoach|nam)(?: |$)/.test(group);
  const month = BARE_MONTH.exec(own)?.[1];
  if (month !== undefined && (isOfTime || /(?:^| )thang(?: |$)/.test(group)))
    return `tháng ${Number(month)}`;
  const quarter = BARE_QUARTER.exec(own)?.[1];
  if (quarter !== undefined && (isOfTime || /(?:^| )qu[yi](?: |$)/.test(group)))
    return `quý ${quarter.toUpperCase()}`;
  return null;
}

function withYear(phrase: string, year: string | undefined): string {
  if (year === undefined) return phrase;
  return `${phrase}/${year.length === 2 ? `20${year}` : year}`;
}
