import type { JudgedDeed } from './deeds-of';
import { clauseStart, pattern, says, wholeWords, type RemarkText } from './words';

/** Whoever writes this has it from others, or does not know. */
const UNSURE = wholeWords(
  '(?:không|chưa) rõ(?! (?:ngày|thời|số))|không biết|chưa biết|nghe nói|nghe báo|nghe đâu|hình như|có lẽ|có vẻ|dường như|không chắc|chưa chắc|hay chưa|hay không|có thể (?:nói|coi|xem)|chưa (?:thể |dám |ai |được )*(?:nói|khẳng định|xác nhận|kết luận|kiểm chứng)',
);
/** "Đã hoàn thành? (VP hỏi lại)": asked, wherever the mark stands. */
const ASKED = pattern('\\?(?=[ )(.,!?]|$)');
/** "(sửa: 05/9/2025)": one of the two days is wrong. */
const CORRECTED = pattern('(?:\\(|, ?)(?:xin )?(?:sửa|đính chính|viết nhầm|ghi nhầm)(?![a-zà-ỹ])');
/** Behind a deed "chưa" takes it back, but for what is left to do when all is done, or never came up. */
const NOT_YET = wholeWords(
  'chưa(?! (?:có |được |phải |thấy |gặp |nhận được |kịp )*(?:rõ ngày|rõ thời|rõ số|thanh toán|quyết toán|thanh lý|giải ngân|phát sinh|xảy ra|vướng|khó khăn|kiến nghị|ý kiến|phản ánh|khiếu nại|trường hợp|đến|quá hạn|cần|kể|tính|từng|bao giờ|cập nhật|nhập|bổ sung kinh phí|kinh phí|bố trí kinh phí|hóa đơn|chứng từ)(?![a-zà-ỹ]))',
);
const NOT_YET_BEFORE = wholeWords('chưa|không(?! (?:chỉ|những|còn|có|gặp|phát sinh))');
/** "Tháng sau hoàn thành", "xong vào ngày mai", "hết tháng 9 mới xong". */
const TO_COME = wholeWords(
  '(?:tuần|tháng|quý|năm|kỳ) (?:sau|tới|tiếp theo)|ngày (?:mai|kia|mốt)|hôm sau|^mai|vài (?:ngày|hôm|tuần) (?:nữa|tới)|(?:ngày|tuần|tháng) nữa',
);
const ONLY_THEN = pattern(
  '(?:hết|sau|đến|tới|cuối|phải|chờ|qua)(?: [^ ,;]+){0,6} mới (?:có thể |sẽ )?$',
);

const LOOKED_AT = 400;

/** Whether words for the whole speak of something to come: no deed is meant, unless "đã" says so. */
export function isToCome(remark: RemarkText, word: Pick<JudgedDeed, 'start'>): boolean {
  const before = remark.folded.slice(clauseStart(remark, word.start), word.start);
  const around = remark.folded.slice(Math.max(0, word.start - LOOKED_AT), word.start + LOOKED_AT);
  return says(TO_COME, remark, around) || says(ONLY_THEN, remark, before);
}

/** Whether something in the remark doubts its deeds or takes them back: nobody can tell, and the officer is asked. */
export function isDoubted(remark: RemarkText, deeds: readonly JudgedDeed[]): boolean {
  const last = deeds.at(-1);
  if (last === undefined) return false;
  if ([UNSURE, ASKED, CORRECTED].some((words) => says(words, remark))) return true;
  if (says(NOT_YET, remark, remark.folded.slice(last.end, last.end + LOOKED_AT))) return true;
  return deeds.some(
    ({ start, deed }) =>
      deed && says(NOT_YET_BEFORE, remark, remark.folded.slice(clauseStart(remark, start), start)),
  );
}
