/** Words of pointing at a header row where no table was found. */
export const POINT = {
  button: 'Chỉ dòng tiêu đề',
  hint: 'Bảng có tiêu đề viết khác? Chọn một ô ở dòng tiêu đề của bảng trên trang tính, rồi bấm “Chỉ dòng tiêu đề”.',
  other: 'Bảng khác chưa nhận ra được',
  unused: 'Không dùng cột này',
  needs:
    'Hãy chọn ít nhất một cột là “Nội dung công việc” và một cột là thời gian hoặc đơn vị thực hiện.',
  read: 'Đọc bảng này',
  cancel: 'Hủy',
  saved: 'Đã lưu ý nghĩa các cột và đọc lại bảng.',
  stillNone:
    'Vẫn chưa đọc được bảng: dưới dòng tiêu đề cần có dòng ghi cả nội dung và thời hạn (hoặc đơn vị thực hiện).',
} as const;

/** What was pointed at: "Dòng 3, trang “Sheet1”: mỗi cột là gì?". */
export function pointedAt(sheet: string, row: number): string {
  return `Dòng ${row}, trang “${sheet}”: mỗi cột là gì?`;
}
