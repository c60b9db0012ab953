import { shortDay } from './report-dates';

/** Words of the view "Cài đặt". */
export const SETTINGS_VIEW = {
  office: 'Cơ quan và người ký',
  status: 'Thời hạn và kỳ báo cáo',
  colours: 'Màu tô trong bảng',
  sheets: 'Bảng chương trình',
  sheetsHint:
    'Bảng của trang tính được chọn mở ra trước tiên; báo cáo tổng hợp gồm các trang tính được chọn. Không chọn trang nào là lấy tất cả.',
  phases: 'Các đợt của kế hoạch (mỗi dòng một đợt; có thể để trống)',
  phasesHint:
    'Ví dụ: “Đợt 1: 01/01/2025 - 30/8/2025”. Các đợt có trong danh sách kỳ báo cáo; sau mỗi đợt là đợt kế tiếp.',
  pane: 'Ngăn và cách hiển thị',
  autoOpen: 'Tự mở ngăn này khi mở tệp',
  autoOpenOn: 'Từ nay ngăn này tự mở cùng tệp (sau khi lưu tệp).',
  autoOpenOff: 'Ngăn này không còn tự mở cùng tệp.',
  dueSoonDays: 'Sắp đến hạn: còn bao nhiêu ngày (0–60)',
  daysUnreadable: 'Hãy ghi một số từ 0 đến 60.',
  highlightDone: 'Tô cả nhiệm vụ đã hoàn thành',
  save: 'Lưu cài đặt',
  saved: 'Đã lưu cài đặt vào tệp.',
  forget: 'Bỏ phần chưa lưu',
  unsaved: 'Có phần đã sửa mà chưa lưu.',
  about: 'Phiên bản và hỗ trợ',
  copyAbout: 'Chép thông tin cho quản trị viên',
  copied: 'Đã sao chép; dán (Ctrl+V) vào thư gửi quản trị viên.',
  copyRefused: 'Trình duyệt không cho sao chép; hãy chọn và chép dòng dưới đây.',
  unreadable:
    'Cài đặt cũ trong tệp không đọc được và vẫn còn nguyên. Nếu bấm “Lưu cài đặt”, cài đặt ở đây sẽ thay cho cài đặt cũ.',
  stored: 'Cài đặt được lưu trong tệp và đi theo tệp khi gửi cho người khác.',
} as const;

/** The fields of the office, in the order of a report's page. */
export const OFFICE_FIELDS = {
  parent: 'Cơ quan chủ quản',
  name: 'Cơ quan lập báo cáo',
  symbol: 'Ký hiệu văn bản (sau “BC-”)',
  place: 'Địa danh',
  addressee: 'Kính gửi',
  signerTitle: 'Chức vụ người ký (có thể nhiều dòng)',
  signerName: 'Họ tên người ký',
  recipients: 'Nơi nhận (mỗi nơi một dòng)',
} as const;

/** What an officer calls the fields of the settings that can be found not to fit. */
const FIELDS: Readonly<Record<string, string>> = {
  office: 'cơ quan lập báo cáo',
  dueSoonDays: 'số ngày sắp đến hạn',
  calendar: 'cách tính kỳ báo cáo',
  closingDay: 'ngày chốt số liệu',
  colours: 'màu',
  highlightDone: 'tô màu nhiệm vụ đã xong',
  phases: 'các đợt của kế hoạch',
  programmeSheets: 'trang tính chương trình',
  'corrections.columns': 'cách hiểu các cột',
  'corrections.times': 'cách hiểu thời hạn',
  'corrections.remarks': 'cách hiểu ghi chú tiến độ',
  'corrections.aliases': 'tên đơn vị',
  'corrections.dates': 'cách hiểu ngày tháng',
};

/** That stored fields were not believed, and what to do. */
export function settingsIgnored(fields: readonly string[]): string {
  const names = fields.map((field) => FIELDS[field] ?? FIELDS[field.split('.')[0] ?? ''] ?? field);
  return `Có mục cài đặt lưu trong tệp không hợp lệ nên được bỏ qua: ${[...new Set(names)].join('; ')}; hãy kiểm tra ở phần Cài đặt rồi bấm “Lưu cài đặt”.`;
}

/** The version of the add-in: "Phiên bản 1.0.0". */
export function versionLine(version: string): string {
  return `Phiên bản ${version}`;
}

/** What is wrong with a line of the phases. */
export function phaseUnreadable(line: string): string {
  return `Chưa hiểu dòng “${line}”; hãy ghi tên đợt, dấu hai chấm, ngày đầu - ngày cuối.`;
}

/** A phase as it is typed: "Đợt 1: 01/01/2025 - 30/8/2025". */
export function phaseLine(name: string, from: string, to: string): string {
  return `${name}: ${shortDay(from)} - ${shortDay(to)}`;
}
