import { pattern, says, wholeWords, type RemarkText } from './words';

/** "đang", "tiếp tục", "còn": with a done word in the same remark, the task is not done. "Không còn" leaves nothing over. */
const UNDERWAY = wholeWords('đang|(?<!không )tiếp tục|(?<!không )(?<!mà )còn');
/** What is handed back is to be done again, whatever was done before. */
const RETURNED = wholeWords(
  '(?:bị|đã|được) trả (?:lại|về)|trả lại|(?:yêu cầu|đề nghị|phải|cần) (?:làm|chỉnh|sửa|thực hiện|bổ sung|hoàn thiện|rà soát)(?: \\S+){0,2} lại',
);

/** What is still to be done, said without any done word. */
const NOT_BEGUN = wholeWords(
  'chưa (?:được |có |thể |kịp |kết |tiến hành )*(?:thực hiện|triển khai|ban hành|phát hành|trình|tổ chức|ký|làm|xây dựng|xử lý|giải quyết|bắt đầu|báo cáo|tham mưu|phê duyệt|nghiệm thu|hoàn thiện|đạt|kết quả|sản phẩm|thúc|nộp|gửi|bàn giao|duyệt|thông qua|khởi công|giải ngân|họp|lấy ý kiến|khảo sát|kiểm tra|rà soát|thống kê|lập|cấp|mua|lắp)',
);
const OPENS_WITH_NOT_YET = pattern(
  '^(?:hiện |vẫn |nay |đến nay |còn |tới nay )*chưa(?! (?:rõ|đến|quá|phát sinh|xảy ra|thấy|biết|thanh toán|quyết toán|thanh lý))(?![a-zà-ỹ])',
);
/** "Sở Nội vụ chưa", "cấp tỉnh thì chưa". */
const ENDS_WITH_NOT_YET = pattern('(?<!hay )(?<![a-zà-ỹ])chưa[ .!)]*$');
const DOING = wholeWords('đang');
/** "Tiếp tục theo dõi, đôn đốc" follows up a finished task; "tiếp tục triển khai" goes on with an open one. */
const GOING_ON = wholeWords(
  '(?<!không )tiếp tục(?! (?:theo dõi|đôn đốc|giám sát|duy trì|phát huy|tuyên truyền|quán triệt|cập nhật|nhân rộng|kiểm tra|phổ biến))',
);
/** "Còn 2 lớp", "còn thiếu hồ sơ", "còn vướng mặt bằng": something is left over. */
const LEFT_OVER = pattern(
  '(?<![a-zà-ỹ])(?<!không )còn (?:\\d|lại|thiếu|nợ|một|hai|ba|phần|chờ|vướng|tồn)',
);
/** "Chờ kinh phí", "vướng mặt bằng"; behind a deed only what the deed itself waits for ({@link awaits}). */
const WAITING = wholeWords(
  'chờ|đợi|(?<!(?:không|hết|chưa) (?:có |còn |gặp |phát sinh |thấy ){0,3})vướng(?! mắc đã)|trình ký|bế tắc|ách tắc',
);
const AWAITS = wholeWords(
  '(?<!(?:do|vì|bởi)(?: phải)? )(?:chờ|đợi) (?:\\S+ ){0,4}?(?:phê duyệt|duyệt|ký|ý kiến|thẩm định|ban hành|thông qua|họp|phản hồi|trả lời|quyết định|xem xét|góp ý|chủ trương|hướng dẫn)',
);
/** What is to come, and what has only begun. */
const TO_COME = wholeWords(
  'sẽ|sắp (?:xong|tổ chức|ban hành|trình|triển khai|hoàn)|hẹn|phấn đấu|dự kiến (?:sẽ |hết |đến |trong |vào |cuối |đầu |giữa |ngày |tháng |quý |năm |tuần )*(?:ban hành|tổ chức|trình|thực hiện|triển khai|xong|nghiệm thu|báo cáo|họp|nộp|gửi|khởi công|ký|bàn giao|hoàn|kết thúc|\\d|i)|mới (?:được |chỉ |ở |dừng ở )*(?:triển khai|bắt đầu|giao|thực hiện|khởi|xây dựng|dừng|đạt|làm|tiếp nhận|nhận|mức|bước|lập|soạn|họp|\\d)|bắt đầu (?:triển khai|thực hiện|làm|từ)|(?:tuần|tháng|quý) (?:sau|tới) (?:sẽ |mới )?(?:làm|xong|họp|trình|tổ chức)',
);
/** "Đề nghị khẩn trương", "yêu cầu báo cáo": what has to be asked for is not there. */
const URGED = pattern(
  '^(?:đề nghị|yêu cầu|cần|phải|đôn đốc|khẩn trương|tập trung|đẩy nhanh|đốc thúc|nhắc)(?: \\S+){0,6}? (?:hoàn thành|khẩn trương|đẩy nhanh|sớm|tiến độ|thực hiện|báo cáo|triển khai|nộp|gửi|hoàn thiện|xử lý)(?![a-zà-ỹ])',
);
/** "Chuyển Phòng Kinh tế xử lý": somebody else of the office has it now. */
const HANDED_ON = pattern(
  '^(?:đã )?(?:chuyển|giao) (?:cho |sang )?(?:phòng|đ/c|đồng chí|văn phòng|bộ phận|ban|tổ)(?: \\S+){0,8}? (?:xử lý|thực hiện|giải quyết|tham mưu|soạn thảo|nghiên cứu|triển khai)',
);
const OPEN = [
  DOING,
  NOT_BEGUN,
  OPENS_WITH_NOT_YET,
  ENDS_WITH_NOT_YET,
  GOING_ON,
  LEFT_OVER,
  WAITING,
  TO_COME,
  URGED,
  HANDED_ON,
];

/** Whether words in the remark cancel every done word of it: something goes on, or was handed back. */
export function isUnderway(remark: RemarkText): boolean {
  return says(UNDERWAY, remark) || says(RETURNED, remark) || says(AWAITS, remark);
}

/** Whether something named behind a place of the remark has not been begun ("… đã có kế hoạch, chưa triển khai"). */
export function isLeftUndone(remark: RemarkText, from: number): boolean {
  return says(NOT_BEGUN, remark, remark.folded.slice(from, from + LOOKED_AT));
}

/** Whether a remark without a deed that counts says that the task is open ("Đang lấy ý kiến", "Chờ kinh phí"). */
export function saysUnfinished(remark: RemarkText): boolean {
  return says(RETURNED, remark) || OPEN.some((words) => says(words, remark));
}

const LOOKED_AT = 400;
