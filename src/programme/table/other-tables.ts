import { foldKeepingMarks } from '../text';

const PLACE = /^dia diem|^phong hop|^phong hoc/;
const MEETING = /^thanh phan|^thu(?: |$)|^gio(?: |$)|^buoi/;
/** Captions that only a calendar, a roster or a timetable has. */
const CALENDAR =
  /^thu(?: (?:hai|ba|tu|nam|sau|bay|\d))?$|^buoi|^tiet(?: |$)|^giang vien|^ngay truc|^phong hoc/;
const PERSON = /^ho (?:va )?ten|^dien thoai|^so dien thoai|^email|^ngay sinh|^so tai khoan/;
const MEASURE = /^(?:don vi tinh|dvt|don vi)$/;
const TARGET = /^(?:ten )?chi tieu/;
const PRICE =
  /^(?:don gia|thanh tien|nguyen gia|so tien|gia (?:ban|mua|tri)|muc gia|thuc linh|luong)/;
const MONEY = /^(?:kinh phi|so luong|du toan|tong kinh phi)/;
const POINTS = /^(?:trong so|diem|kpi|tu cham|tu danh gia|ti trong|ty trong)(?: |$)/;
/** Things that are owned, with who uses them and since when. */
const ASSET =
  /^(?:ten )?(?:tai san|cong cu|thiet bi|vat tu|phuong tien)|^(?:so )?seri|su dung$|^bien so/;
const CONTRACT = /hop dong|^ben [ab]$|^nha thau|^doi tac/;
/** A paper's number, and what else a register notes of papers. */
const PAPER = /^(?:so va )?(?:so )?ky hieu|^so (?:ky hieu|hieu|van ban|cong van|den|di|vb)/;
const REGISTER =
  /trich yeu|^nguoi ky|^noi nhan|^ngay (?:van ban|den|vb)|^so (?:den|di)$|^loai van ban/;
const SURVEY =
  /^dau thoi gian|^timestamp|^cau(?: hoi)?(?: \d|$)|^dap an|^ban (?:co|danh gia|muon|thay)/;
const TEST = /^ma tc|test|kiem thu|^cac buoc|^steps/;

/** Whether captions are those of something other than a list of tasks, whatever else they say. */
export function isOtherTable(folded: readonly string[]): boolean {
  const has = (pattern: RegExp): boolean => folded.some((caption) => pattern.test(caption));
  return (
    (has(PLACE) && has(MEETING)) ||
    (has(CONTRACT) && has(/^so hop dong|^gia tri|^ngay ky/)) ||
    has(TEST)
  );
}

/** Whether captions are those of something else unless they say for sure what is to be done, when and by whom. */
export function isLikeOtherTable(folded: readonly string[]): boolean {
  const has = (pattern: RegExp): boolean => folded.some((caption) => pattern.test(caption));
  return (
    [CALENDAR, PERSON, PRICE, POINTS, ASSET, SURVEY].some(has) ||
    (has(TARGET) && has(MEASURE)) ||
    (has(PAPER) && has(REGISTER))
  );
}

/** Whether the contents are what papers are about ("Trích yếu"), in a table that notes their numbers. */
export function isRegister(folded: readonly string[], content: string): boolean {
  return /trich yeu/.test(content) && folded.some((caption) => PAPER.test(caption));
}

/** Whether captions count money or things: then only a time makes a list of tasks of them. */
export function countsMoney(folded: readonly string[]): boolean {
  return folded.some((caption) => MONEY.test(caption) || PRICE.test(caption));
}

const PROGRAMME =
  /chương trình|kế hoạch|công tác(?! (?:phí|viên))|nhiệm vụ|công việc|giao việc|việc cần làm|\bctct\b|\bkhct\b|work ?plan|action plan|to.?do|tasks/u;
const OTHER =
  /^(?:lịch (?:làm việc|công tác|họp|trực|tiếp|giao ban|tuần|học|thi)|thời khóa biểu|thời khoá biểu|danh sách(?!.*(?:nhiệm vụ|công việc))|sổ .*(?:văn bản|công văn|tài sản|công cụ|thiết bị|hợp đồng|lưu trữ)|bảng (?:giá|lương|chấm|thanh toán|điểm|công nợ|kê)|báo giá|dự toán|phiếu|khảo sát|điểm danh|tài sản)/u;

/** Whether a title, or the sheet's name, says that what stands below is a programme. */
export function namesProgramme(title: string): boolean {
  const folded = foldKeepingMarks(title);
  return PROGRAMME.test(folded) && !namesOther(title);
}

/** Whether a title opens with the name of something else: "LỊCH TRỰC …", "SỔ ĐĂNG KÝ VĂN BẢN …", "BẢNG GIÁ …". */
export function namesOther(title: string): boolean {
  return title.split('\n').some((line) => OTHER.test(foldKeepingMarks(line)));
}
