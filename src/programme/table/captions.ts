import type { Role } from '../types';
import { fold } from '../text';

/** A caption whose meaning only the column's cells can settle (see settle.ts). */
export type OpenQuestion =
  | 'progressOrDeadline'
  | 'timeSpan'
  | 'finished'
  | 'percentOrStatus'
  | 'resultDone'
  | 'result'
  | 'handler'
  | 'bareUnit';

/**
 * What a caption means: a role (rank 0: surely; rank 1: unless a better column claims it), an open
 * question, `ignored` for captions known to be none of our business, null for unknown ones.
 */
export type CaptionMeaning =
  | { readonly role: Role; readonly rank: 0 | 1 }
  | { readonly question: OpenQuestion }
  | 'ignored'
  | null;

/** Longer texts are no captions. */
export const LONGEST_CAPTION = 90;

const role = (name: Role, rank: 0 | 1 = 0): CaptionMeaning => ({ role: name, rank });
const open = (question: OpenQuestion): CaptionMeaning => ({ question });

const WHO = '(?:don vi|co quan|bo phan|phong|to chuc|noi)';
const JOB = '(?:nhiem vu|cong viec|viec|noi dung|dau viec|de an|hoat dong|hang muc)';
/** What only "Tên …" or "Danh mục …" makes a caption of the content. */
const NAMED_JOB = '(?:du an|van ban|chuong trinh|ke hoach|nghi quyet|bao cao|dau muc|san pham)';

/**
 * Captions by folded text (lower case, no diacritics, punctuation as spaces, "%" as "phan tram"), first match
 * wins: what is narrower stands before what is wider. src/README §3 and the header rows offices use.
 */
const RULES: readonly (readonly [pattern: RegExp, meaning: CaptionMeaning])[] = [
  [/con lai|qua han|cham tre|nhac viec|canh bao|don vi tinh|^dvt$/, 'ignored'],
  [/^(?:s ?t ?t|t ?t|so tt|so thu tu|thu tu|tt nhiem vu|stt nhiem vu)$/, role('ordinal')],
  [
    /(?:ty le|ti le|phan tram).*(?:hoan thanh|thuc hien|tien do|phan tram)|(?:hoan thanh|tien do|thuc hien|muc do).*phan tram|^phan tram/,
    role('percent'),
  ],
  [
    /(?:hoan thanh|ket thuc|xong).*thuc te|thuc te.*(?:hoan thanh|ket thuc|xong)|^(?:ngay|thoi gian) thuc te$/,
    role('completedOn'),
  ],
  [/(?:hoan thanh|ket thuc) (?:du kien|theo ke hoach)/, role('deadline')],
  [/^(?:ngay|thoi diem) (?:da )?hoan thanh$/, open('finished')],
  [/^ngay (?:da )?(?:thuc hien )?xong$/, role('completedOn')],
  [/^(?:chi tieu|muc tieu|linh vuc|chuong trinh)\b.*\b(?:nhiem vu|cong viec)/, role('content')],
  [
    /^(?:so ky hieu|so hieu|so vb|so van ban|van ban giao|van ban chi dao|can cu|co so phap ly|linh vuc|ma |kinh phi|nguon|dia diem|thanh phan|muc tieu|chi tieu|so luong|ho (?:va )?ten|chuc vu|y kien)/,
    'ignored',
  ],
  [
    new RegExp(
      `^(?:(?:ten |cac |danh muc )?${JOB}|(?:ten |danh muc )${NAMED_JOB})\\b(?!.*(?:chu tri|phoi hop))`,
    ),
    role('content'),
  ],
  [
    /^lanh dao|^nguoi (?:truc tiep )?chi dao|chi dao$|^chi dao|^thuong truc|^nguoi duyet|^dong chi|^d c /,
    role('director'),
  ],
  [/chu tri.*phoi hop|phoi hop.*chu tri/, role('responsible')],
  [/phoi hop/, role('coordinators')],
  [/chu tri|dau moi|soan thao|^(?:co quan|don vi|phong|bo phan) tham muu|^tham muu$/, role('lead')],
  [/^(?:co quan|don vi) trinh/, role('lead', 1)],
  [
    /^(?:nguoi|can bo|chuyen vien|cong chuc|nhan vien|ca nhan)\b.*(?:xu ly|phu trach|thuc hien|theo doi|tham muu|thu ly|trach nhiem)/,
    open('handler'),
  ],
  [
    new RegExp(
      `^(?:chiu )?trach nhiem|^phan cong|^to chuc thuc hien|^${WHO}\\b.*(?:thuc hien|phu trach|duoc giao|trach nhiem|xu ly|theo doi|trien khai|dam nhan)`,
    ),
    role('responsible'),
  ],
  [
    new RegExp(`^(?:phong|ban) chuyen mon|^${WHO}(?: phong ban| bo phan| ca nhan)?$|^phong ban$`),
    open('bareUnit'),
  ],
  [/(?:bat dau|trien khai|^tu ).*(?:ket thuc|hoan thanh|^den )/, open('timeSpan')],
  [
    /bat dau|khoi dong|khoi cong|(?:thoi gian|thoi diem|ngay)\b.*trien khai|^(?:thoi gian.* )?tu(?: ngay| thang)?$/,
    role('start'),
  ],
  [
    /thoi han|^han\b|\bhan (?:hoan thanh|chot|cuoi|xu ly|nop|trinh|bao cao|thuc hien|ban hanh)|^deadline|den han|ket thuc|^hoan thanh truoc|^(?:thoi gian.* )?den(?: ngay| thang)?$/,
    role('deadline'),
  ],
  [
    /^(?:thoi gian|thoi diem|tien do|du kien|ke hoach|moc|ngay (?:yeu cau|phai|can|du kien|ke hoach|theo ke hoach)|yeu cau)\b.*(?:hoan thanh|ban hanh|trinh)/,
    role('deadline'),
  ],
  [/^ngay .*hoan thanh/, open('finished')],
  [/^(?:thoi gian|thoi diem|lo trinh|ke hoach thoi gian|thoi ky)/, open('timeSpan')],
  [/^tien do/, open('progressOrDeadline')],
  [/^muc do/, open('percentOrStatus')],
  [/^(?:tinh trang|trang thai|tinh hinh)/, role('status')],
  [
    /^ket qua (?:hien nay|den nay|xu ly|trien khai|thuc te|theo doi)|^danh gia|^thuc hien den/,
    role('status', 1),
  ],
  [/^ket qua (?:thuc hien|dat duoc|hoan thanh)/, open('resultDone')],
  [
    /^(?:san pham|dau ra|ho so|hinh thuc (?:van ban|san pham))|^ket qua (?:cong viec|du kien|yeu cau|dau ra|can dat|mong doi|phai dat|phan dau|san pham)|^yeu cau (?:ve )?(?:ket qua|san pham)/,
    role('output'),
  ],
  [/^ket qua/, open('result')],
  [/^ghi chu/, role('note')],
  [/^(?:y kien|luu y|nguyen nhan|giai trinh|nguoi|don vi|co quan|ngay|so|ket luan)/, 'ignored'],
  [/^tong/, 'ignored'],
  [/nhiem vu|cong viec/, role('content', 1)],
];

/** Captions of one month or quarter in a chart of bars: "Tháng 1", "Q2", "2025". */
const CALENDAR_UNIT = /^(?:thang|quy|nam|tuan|t|q)? ?(?:\d{1,4}|[ivx]{1,4})$/;
const IN_BRACKETS = /\([^)]*\)/g;

/** Captions repeat at every page break; the few that exist are looked up once. */
const MEMO = new Map<string, CaptionMeaning>();
const MOST_REMEMBERED = 2000;

/** A caption folded for matching; what stands in brackets is left out unless nothing else is there. */
export function foldCaption(text: string): string {
  if (text.length > LONGEST_CAPTION) return '';
  const outside = text.replace(IN_BRACKETS, ' ');
  const kept = outside.trim() === '' ? text : outside;
  return fold(
    kept.includes('%') || text.includes('%') ? `${kept.replace(/%/g, ' ')} phần trăm` : kept,
  );
}

/** What a folded caption means. */
export function meaningOf(caption: string): CaptionMeaning {
  if (caption === '') return null;
  const known = MEMO.get(caption);
  if (known !== undefined) return known;
  const meaning = RULES.find(([pattern]) => pattern.test(caption))?.[1] ?? null;
  if (MEMO.size < MOST_REMEMBERED) MEMO.set(caption, meaning);
  return meaning;
}

/** The meaning of a caption under a group caption: what the lower one says alone, else both together. */
export function meaningUnder(group: string, caption: string): CaptionMeaning {
  if (CALENDAR_UNIT.test(caption)) return 'ignored';
  const alone = meaningOf(caption);
  if (alone !== null && alone !== 'ignored') return alone;
  return meaningOf(`${group} ${caption}`.trim());
}
