/** Words that open a deadline inside a sentence. All patterns read bare letters. */
export interface Opener {
  readonly pattern: RegExp;
  /** Whether the words belong to the time ("trước ngày …") or only stand before it ("Thời hạn: …"). */
  readonly kept: boolean;
  /** Before the opener: what makes the time a property of papers, figures or people and no deadline. */
  readonly unless: RegExp;
}

const BOUND =
  '(?:(?:cham|muon|tre) nhat|truoc|khong qua|khong muon hon|(?:thoi )?han (?:chot|cuoi|cuoi cung|hoan thanh|la))';
/** "văn bản ban hành trước ngày …", "đã nộp trước ngày …": which ones, not by when. */
const OF_PAPERS =
  /\b(?:da|duoc|co hieu luc|phat sinh|thanh lap|sinh|van ban|ho so|so voi)(?: [a-z]{1,9}){0,2} $/;
/** "kết quả đạt được trong quý I": a period reported on. */
const OF_FIGURES =
  /\b(?:da|duoc|phat sinh|ket qua|tinh hinh|so lieu|thanh tich|hoat dong|chi tieu|nhiem vu|cong tac|su kien|dien ra|cong viec|bao cao)(?: [a-z]{1,9}){0,2} $/;
const NEVER = /[^\s\S]/;
const PERIOD = String.raw`(?:thang|quy|tuan|ngay|nua|dau|cuoi|giua|\d)`;

/** In no order: a deadline begins at the earliest place from which all the rest is time. */
export const OPENERS: readonly Opener[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:hoan thanh|xong|ket thuc)(?: xong| dut diem)? (?:${BOUND}|trong|vao|nam|${PERIOD})`,
      'g',
    ),
    kept: true,
    unless: /\b(?:da|chua) $/,
  },
  { pattern: new RegExp(String.raw`\b${BOUND}\b`, 'g'), kept: true, unless: OF_PAPERS },
  {
    pattern: new RegExp(String.raw`\b(?:du kien )?(?:trong|vao) (?=${PERIOD})`, 'g'),
    kept: true,
    unless: OF_FIGURES,
  },
  // "gửi về Văn phòng ngày 20 tháng 9", "tổ chức ngày 30/9": the deed is what has the day
  {
    pattern:
      /(?:^|[;,.:-] ?)(?:va )?(?:gui|trinh|nop|bao cao|to chuc|khai mac|hop|hoan thanh)(?: [a-z]{1,9}){0,9} (?=ngay \d)/g,
    kept: false,
    unless: NEVER,
  },
  {
    pattern:
      /(?:^|[;,.:(-] ?)(?:thoi gian|thoi han|tien do|han|hoan thanh)(?: hoan thanh| thuc hien| xong)? ?: ?/g,
    kept: false,
    unless: NEVER,
  },
  { pattern: /\(/g, kept: false, unless: NEVER },
];

/** Documents have days of their own: "báo cáo theo Công văn số 12 ngày 05/3/2025". */
const TIME_ONLY = new RegExp(
  String.raw`^(?:(?:${[
    'va|phai|hoan|thanh|xong|ket|thuc|dut|diem|cham|muon|tre|nhat|truoc|khong|qua|hon|thoi|han|chot|cung|la',
    'trong|vao|du|kien|khoang|den|het|tu|luc|gio|phut|sang|chieu|ngay|mong|mung|thang|quy|qui|nam|tuan|nay',
    'dau|giua|cuoi|nua|thuong|trung|ha|thu|chu|mot|hai|ba|bon|sau|bay|tam|chin|muoi|i{1,3}|iv|v|t|q|h',
  ].join('|')})(?![a-z])|[\d\s/.,:()-])+$`,
);
const SOME_TIME = /\d|\b(?:thang|quy|qui|tuan|nam)\b/;
/** Behind the time may stand what it is for: "… trước ngày 15/6/2025 để tổng hợp, báo cáo". */
const PURPOSE = /[,;]? (?:de|nham) [a-z][a-z ,]{0,90}$/;

/** Whether bare letters are nothing but words, figures and signs of time. */
export function isTimeOnly(tail: string): boolean {
  return SOME_TIME.test(tail) && TIME_ONLY.test(tail);
}

/** Bare letters without the purpose at their end and without the bracket that closes behind them. */
export function withoutPurpose(tail: string): string {
  const end = PURPOSE.exec(tail)?.index ?? tail.length;
  const rest = tail.slice(0, end);
  return rest.endsWith(')') && !rest.includes('(') ? rest.slice(0, -1) : rest;
}
