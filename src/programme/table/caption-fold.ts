import { fold, nfc } from '../text';

/** Longer texts are no captions. */
export const LONGEST_CAPTION = 90;

const IN_BRACKETS = /\([^()]*\)/g;
const ONE_WORD = /^\S+$/;
/** Where run-together words meet: "TenCongViec", "ĐVChuTri". */
const MEETS = /(\p{Ll}\p{M}*)(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu;
/** "#", "№": the number. */
const NUMBER_SIGN = /^[#№]$/;

/**
 * A caption folded for matching; run-together words are parted, what stands in brackets is left out unless
 * nothing else is there.
 */
export function foldCaption(text: string): string {
  if (text.length > LONGEST_CAPTION) return '';
  const outside = text.replace(IN_BRACKETS, ' ');
  const kept = outside.trim() === '' ? text : outside;
  if (NUMBER_SIGN.test(kept.trim())) return 'stt';
  const parted = ONE_WORD.test(kept.trim()) ? nfc(kept).replace(MEETS, '$1$2 ') : kept;
  return fold(text.includes('%') ? `${parted.replace(/%/g, ' ')} phần trăm` : parted);
}

/** Short forms by what they stand for, all folded; two words first ("T/gian" folds to "t gian"). */
const SHORT_FORMS: readonly (readonly [pattern: RegExp, long: string])[] = [
  [/\bt gian\b|\btgian\b|\btg\b/g, 'thoi gian'],
  [/\bd vi\b|\bdvi\b|\bdv\b/g, 'don vi'],
  [/\bc viec\b|\bcviec\b/g, 'cong viec'],
  [/\bn vu\b|\bnvu\b/g, 'nhiem vu'],
  [/\bk qua\b|\bkqua\b|\bkq\b/g, 'ket qua'],
  [/\bs pham\b|\bsp\b/g, 'san pham'],
  [/\bcq\b/g, 'co quan'],
  [/\bnd\b/g, 'noi dung'],
  [/\bld\b/g, 'lanh dao'],
  [/\bcb\b/g, 'can bo'],
  [/\bcv(?= (?:phu trach|theo doi|thuc hien|xu ly|tham muu|thu ly))/g, 'chuyen vien'],
  [/\bnv(?= (?:phu trach|theo doi|thuc hien|xu ly))/g, 'nhan vien'],
  [/\bcv\b/g, 'cong viec'],
  [/\bnv\b/g, 'nhiem vu'],
  [/\bht\b/g, 'hoan thanh'],
  [/\bbd\b/g, 'bat dau'],
  [/\bkt\b/g, 'ket thuc'],
  [/\bth\b/g, 'thuc hien'],
  [/^ct$/g, 'chu tri'],
  [/^ph$/g, 'phoi hop'],
  [/^(?:gc|gchu)$/g, 'ghi chu'],
];

/** A folded caption with its short forms written out; the same where it has none. */
export function expandCaption(folded: string): string {
  return SHORT_FORMS.reduce((text, [pattern, long]) => text.replace(pattern, long), folded);
}

/** Captions that databases and forms write without any space, in small letters: "tencongviec", "hanchot". */
const WHOLE_CAPTIONS = [
  'so thu tu',
  'ten cong viec',
  'noi dung cong viec',
  'noi dung cv',
  'noi dung nhiem vu',
  'noi dung',
  'cong viec',
  'nhiem vu',
  'ten nhiem vu',
  'dau viec',
  'ngay bat dau',
  'thoi gian bat dau',
  'tu ngay',
  'ngay ket thuc',
  'den ngay',
  'han chot',
  'han xu ly',
  'han hoan thanh',
  'ngay het han',
  'thoi han',
  'thoi han hoan thanh',
  'thoi gian hoan thanh',
  'thoi gian thuc hien',
  'thoi gian',
  'ngay hoan thanh',
  'don vi chu tri',
  'don vi thuc hien',
  'don vi phoi hop',
  'co quan chu tri',
  'co quan phoi hop',
  'chu tri',
  'phoi hop',
  'phong ban',
  'don vi',
  'nguoi thuc hien',
  'nguoi phu trach',
  'nguoi xu ly',
  'nguoi theo doi',
  'can bo phu trach',
  'lanh dao phu trach',
  'nguoi chi dao',
  'trang thai',
  'tinh trang',
  'tien do',
  'ket qua',
  'san pham',
  'ghi chu',
  'task name',
  'due date',
  'start date',
  'end date',
  'assigned to',
] as const;

const PARTED = new Map<string, string>(
  WHOLE_CAPTIONS.map((caption) => [caption.replaceAll(' ', ''), caption]),
);

/** "tencongviec" as "ten cong viec"; null for any other word. */
export function partedCaption(folded: string): string | null {
  return PARTED.get(folded) ?? null;
}
