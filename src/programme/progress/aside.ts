import { pattern, says, wholeWords, type RemarkText } from './words';

/** Any of these may be about progress after all: such a note is never passed over. */
const MAY_BE_PROGRESS = wholeWords(
  'đã|đang|chưa|xong|hoàn thành|dừng|hoãn|đề nghị|đề xuất|xin|kiến nghị|trả|không|chờ|vướng|chậm|xem lại|kết quả|chuyển|hủy|huỷ|bỏ|hết|đạt',
);
const UNIT =
  '(?:các |những )?(?:phòng|ban|sở|ubnd|hđnd|văn phòng|trung tâm|chi cục|liên minh|công an|đ/c|đồng chí|ông|bà|anh|chị|cô|thầy|bộ phận|đơn vị|cơ quan|xã|huyện|tổ|hội|đoàn)';
/**
 * Notes that plainly speak of something else: what the task rests on, who takes part, the money, the place, how often,
 * which sort of task, to whom it goes, a telephone number.
 */
const ELSEWHERE = [
  '(?:theo|căn cứ|thực hiện|triển khai|trên cơ sở|bám sát|tham chiếu) (?:theo |các |nội dung |việc )*(?:kế hoạch|kh|quyết định|qđ|nghị quyết|nq|nghị định|thông tư|chỉ thị|chương trình|công văn|cv|văn bản|vb|luật|đề án|kết luận|thông báo|tb|hướng dẫn|quy định|quy chế|chỉ đạo|yêu cầu|phân công|lịch|tiến độ|chức năng|nhiệm vụ)',
  '(?:văn bản|vb|công văn|cv|quyết định|qđ|kế hoạch|kh|nghị quyết|nq|nghị định|thông báo|tb|chỉ thị|kết luận|tờ trình|thông tư|luật|giấy mời|công điện)(?: \\S+){0,4}? ?(?:số )?[:.]? ?\\d',
  '(?:phối hợp|lấy ý kiến|mời|liên hệ|giao|phân công|chủ trì|tham mưu|đầu mối|thành phần|chịu trách nhiệm|người thực hiện|phụ trách)(?: |:)',
  `${UNIT}(?: \\S+){0,10}? (?:tham mưu|chủ trì|phối hợp|thực hiện|theo dõi|phụ trách|đầu mối|chịu trách nhiệm|tổng hợp|chỉ đạo)`,
  '(?:kinh phí|nguồn|ngân sách|dự toán|kp|nguồn vốn|vốn)(?: |:|$)',
  '(?:khoảng |dự kiến |tổng )*\\d[\\d.,]* ?(?:triệu|tỷ|tỉ|đồng|nghìn|vnđ)',
  '(?:địa điểm|hội trường|tại|thời gian|thời lượng|số lượng|quy mô|đối tượng|phạm vi|đơn vị tính|ghi chú|lưu ý|chú ý|nội dung|hình thức)(?: |:)',
  '(?:mỗi|hàng|hằng|từng|cả|trong|suốt) (?:tuần|tháng|quý|năm|kỳ|đợt|6 tháng)',
  '(?:thường xuyên|định kỳ|đột xuất|liên tục|trọng tâm|trọng điểm|ưu tiên|quan trọng|phát sinh|bổ sung|cấp bách|mới|mật)[.!]*$',
  '(?:nhiệm vụ|nội dung|việc|công việc) (?:trọng tâm|trọng điểm|phát sinh|bổ sung|thường xuyên|mới|chính|ưu tiên|đột phá|được giao|(?:do )?\\S+ (?:tỉnh |xã |huyện )?giao|của)',
  '(?:gửi|báo cáo gửi|nộp|báo cáo|gửi báo cáo|gửi kết quả) (?:về |cho |đến |văn phòng|phòng|sở|ubnd|ban)',
  '(?:đt|sđt|điện thoại|tel|email|zalo|fax|hotline)(?:[ :.]|$)',
  '\\+?\\d[\\d .-]{7,16}$',
];
const ASIDE = pattern(`^(?:${ELSEWHERE.join('|')})`);
const NOTHING = /^[- ]*$/;
const TO_FILL_IN = /^[-./… ]*$/;

/** Whether a cell holds only a sign for nothing. */
export function isBlank(remark: RemarkText, where: 'status' | 'note'): boolean {
  return (where === 'note' ? TO_FILL_IN : NOTHING).test(remark.folded);
}

/** Whether a remark in a column of notes is known to speak of something other than progress. */
export function isAside(remark: RemarkText): boolean {
  if (remark.folded.endsWith('?') || says(MAY_BE_PROGRESS, remark)) return false;
  return says(ASIDE, remark);
}
