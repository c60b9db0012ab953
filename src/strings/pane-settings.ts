/** Words of the view "Cài đặt". */
export const SETTINGS_VIEW = {
  office: 'Cơ quan và người ký',
  status: 'Thời hạn và kỳ báo cáo',
  colours: 'Màu tô trong bảng',
  sheets: 'Bảng chương trình',
  sheetsHint:
    'Bảng của trang tính được chọn mở ra trước tiên; báo cáo tổng hợp gồm các trang tính được chọn. Không chọn trang nào là lấy tất cả.',
  pane: 'Ngăn này',
  autoOpen: 'Tự mở ngăn này khi mở tệp',
  autoOpenOn: 'Từ nay ngăn này tự mở cùng tệp (sau khi lưu tệp).',
  autoOpenOff: 'Ngăn này không còn tự mở cùng tệp.',
  dueSoonDays: 'Sắp đến hạn: còn bao nhiêu ngày (0–60)',
  daysUnreadable: 'Hãy ghi một số từ 0 đến 60.',
  highlightDone: 'Tô cả nhiệm vụ đã hoàn thành',
  save: 'Lưu cài đặt',
  saved: 'Đã lưu cài đặt vào tệp.',
  nothing: 'Chưa sửa gì để lưu.',
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
