/** What a labelled line below an item tells of it; `other` belongs to the item and makes no row. */
export type DetailKind = 'time' | 'lead' | 'coordinators' | 'director' | 'output' | 'other';

/** "Thời gian: Quý I/2025" as label and body. */
export interface Detail {
  readonly kind: DetailKind;
  readonly body: string;
}

const LABELS: readonly (readonly [DetailKind, string])[] = [
  [
    'time',
    '(?:dự kiến\\s+)?(?:thời gian|thời hạn|tiến độ|thời điểm|hạn|ngày)(?:\\s+(?:thực hiện|hoàn thành|tổ chức|triển khai|tiến hành|kết thúc|báo cáo|chót|cuối|dự kiến|hoàn thiện|và tiến độ))*|(?:dự kiến\\s+)?hoàn thành',
  ],
  [
    'lead',
    '(?:đơn vị|cơ quan|bộ phận|phòng|người|cá nhân|lãnh đạo)?\\s*(?:chủ trì|thực hiện|phụ trách|đầu mối|chịu trách nhiệm|tham mưu|chủ trì thực hiện|chủ trì tham mưu|thường trực)|phân công(?:\\s+(?:thực hiện|nhiệm vụ))?|trách nhiệm(?:\\s+thực hiện)?|đơn vị được giao',
  ],
  ['coordinators', '(?:đơn vị|cơ quan|bộ phận)?\\s*(?:phối hợp)(?:\\s+(?:thực hiện|với))?'],
  ['director', '(?:người|lãnh đạo|đồng chí)?\\s*(?:chỉ đạo)|lãnh đạo phụ trách'],
  [
    'output',
    '(?:sản phẩm|kết quả|kết quả công việc|kết quả đầu ra|sản phẩm đầu ra|kết quả dự kiến|kết quả thực hiện|sản phẩm hoàn thành|dự kiến kết quả|dự kiến sản phẩm)',
  ],
  [
    'other',
    '(?:mục đích|yêu cầu|mục tiêu|ý nghĩa|thành phần|địa điểm|quy mô|đối tượng|kinh phí|nguồn kinh phí|nguồn vốn|số lượng|hình thức|nội dung|chủ đề|ghi chú|phạm vi|phương pháp|cách thức|quy trình|khẩu hiệu|trang phục|chỉ tiêu|thể loại|cơ cấu giải thưởng|giải thưởng|tổng kinh phí|đơn vị tài trợ|khách mời|người tham dự|giảng viên|báo cáo viên)(?:\\s+(?:tham dự|tham gia|tổ chức|thực hiện|dự kiến|cụ thể|chính|thi|bồi dưỡng|tập huấn))?(?:\\s*(?:,|và)\\s*[\\p{L}\\s]{2,25})*',
  ],
];

const PATTERNS = LABELS.map(
  ([kind, words]) => [kind, new RegExp(`^(?:${words})\\s*:\\s*`, 'iu')] as const,
);
const SIGN = /^[-–+•*]\s*/u;

/** The detail a line gives of the item above it; null for any other line. Any bullet in front is left out. */
export function detailOf(line: string): Detail | null {
  const text = line.replace(SIGN, '');
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (match !== null) return { kind, body: text.slice(match[0].length).trim() };
  }
  return null;
}

/** Whether a line tells of the item above it. */
export function isDetail(line: string): boolean {
  return detailOf(line) !== null;
}
