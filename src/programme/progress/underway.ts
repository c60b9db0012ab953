import { pattern, says, wholeWords, type RemarkText } from './words';

/** "đang", "tiếp tục", "còn": with a done word in the same remark, the task is not done. "Không còn" leaves nothing over. */
const UNDERWAY = wholeWords('đang|(?<!không )tiếp tục|(?<!không )(?<!mà )còn');

/** What is still to be done, said without any done word. */
const NOT_BEGUN = wholeWords(
  'chưa (?:được |có |thể |kịp |kết )*(?:thực hiện|triển khai|ban hành|phát hành|trình|tổ chức|ký|làm|xây dựng|xử lý|giải quyết|bắt đầu|báo cáo|tham mưu|phê duyệt|nghiệm thu|hoàn thiện|đạt|kết quả|sản phẩm|thúc)',
);
const ONLY_NOT_YET = pattern('^chưa[.!…]*$');
const DOING = wholeWords('đang');
/** "Tiếp tục theo dõi, đôn đốc" follows up a finished task; "tiếp tục triển khai" goes on with an open one. */
const GOING_ON = wholeWords(
  '(?<!không )tiếp tục(?! (?:theo dõi|đôn đốc|giám sát|duy trì|phát huy|tuyên truyền|quán triệt|cập nhật|nhân rộng|kiểm tra|phổ biến))',
);
/** "Còn 2 lớp", "còn thiếu hồ sơ": something is left over; "còn vướng mắc" alone does not say so. */
const LEFT_OVER = pattern('(?<![a-zà-ỹ])(?<!không )còn (?:\\d|lại|thiếu|nợ|một|hai|ba)');

/** Whether "đang", "tiếp tục" or "còn" stands in the remark and cancels its done words. */
export function isUnderway(remark: RemarkText): boolean {
  return says(UNDERWAY, remark);
}

/** Whether a remark without a done word says that the task is not done ("Đang lấy ý kiến", "Chưa trình"). */
export function saysUnfinished(remark: RemarkText): boolean {
  return [DOING, NOT_BEGUN, ONLY_NOT_YET, GOING_ON, LEFT_OVER].some((words) => says(words, remark));
}
