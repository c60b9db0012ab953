/** Words of the blank programme that "Tạo bảng mẫu" writes, in the layout offices use. */
export const TEMPLATE = {
  title: 'CHƯƠNG TRÌNH CÔNG TÁC NĂM {year}',
  subtitle: '(Ghi tên cơ quan, số và ngày văn bản ban hành)',
  sheet: 'Chương trình {year}',
  captions: [
    'TT',
    'Nội dung công việc',
    'Thời gian triển khai',
    'Thời gian hoàn thành',
    'Trách nhiệm thực hiện',
    'Người chỉ đạo',
    'Kết quả công việc',
    'Ghi chú',
  ],
  /** One task that shows how to write; a table without any is not known for one. */
  example: [
    '01',
    '(Ví dụ, hãy thay bằng nhiệm vụ của cơ quan) Tổng kết công tác năm {year}',
    'Tháng 11/{year}',
    'Trước ngày 20/12/{year}',
    'Chủ trì: Văn phòng\nPhối hợp: Các phòng chuyên môn',
    'Chủ tịch',
    'Báo cáo tổng kết',
    '',
  ],
} as const;
