/** What became of a file that a report over several is made of. */
export const SOURCE_STATES = {
  read: 'Đã đọc',
  noProgramme: 'Không có bảng chương trình',
  unreadable: 'Không đọc được',
} as const;

/** The captions of the list of files. */
export const SOURCE_CAPTIONS = {
  number: 'STT',
  file: 'Tệp',
  day: 'Ngày lưu tệp',
  state: 'Kết quả đọc',
  tasks: 'Số nhiệm vụ',
} as const;
