/** What the pane is doing while it works on the workbook, beside the steps of a report. */
export const JOB_WORDS = {
  highlight: 'Đang tô màu',
  removeHighlight: 'Đang bỏ tô màu',
  markProgress: 'Đang ghi tiến độ',
  writeBack: 'Đang ghi lại vào chương trình',
  undo: 'Đang hoàn tác',
  createTemplate: 'Đang tạo bảng mẫu',
  importPlan: 'Đang ghi các nhiệm vụ của kế hoạch',
  nextYear: 'Đang lập chương trình năm sau',
  slips: 'Đang làm phiếu giao việc',
  readReturned: 'Đang đọc các phiếu',
  writeAnswers: 'Đang ghi kết quả vào bảng',
  saveSettings: 'Đang lưu vào tệp',
} as const;
