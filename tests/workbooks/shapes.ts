import type { Fixture } from './fixture';

const SIX =
  'TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị chủ trì | Đơn vị phối hợp | Ghi chú';

/** One workbook for each shape of table: headers, merges, breaks, sections, ordinals. */
export const SHAPE_FIXTURES: readonly Fixture[] = [
  {
    name: 'two-header-rows-merged-captions',
    sheets: [
      {
        name: 'CTCT 2025',
        merges: ['A1:H1', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:F3', 'G3:G4', 'H3:H4'],
        rows: `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025

TT | Nội dung | Thời gian | | Trách nhiệm thực hiện | | Sản phẩm | Ghi chú
 | | Triển khai | Hoàn thành | Chủ trì | Phối hợp | |
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
1 | Hội nghị tổng kết | Tháng 11/2025 | Tháng 12/2025 | Văn phòng | Các phòng | Báo cáo |
2 | Kiểm tra hợp tác xã | Tháng 3/2025 | Tháng 5/2025 | Phòng Kế hoạch - HT | Văn phòng | Biên bản |`,
      },
    ],
  },
  {
    name: 'two-header-rows-without-merges',
    sheets: [
      {
        name: 'CTCT',
        rows: `KẾ HOẠCH CÔNG TÁC NĂM 2025
STT | Công việc | Thời gian | | Phân công | | Kết quả thực hiện |
 | | Bắt đầu | Kết thúc | Chủ trì | Phối hợp | Tỷ lệ % | Ngày hoàn thành
1 | Tổ chức đại hội | Tháng 6/2025 | Tháng 8/2025 | Văn phòng | | 100 | {2025-08-22 as dd/mm/yyyy}
2 | Khảo sát thành viên | Tháng 7/2025 | Tháng 9/2025 | Phòng CSTT | | 60 |`,
      },
    ],
  },
  {
    name: 'number-row-of-letters-captions-in-capitals',
    sheets: [
      {
        name: 'BIEU',
        rows: `BIỂU NHIỆM VỤ NĂM 2025
SỐ⏎TT | NỘI DUNG⏎NHIỆM VỤ | CƠ QUAN⏎CHỦ TRÌ | THỜI HẠN⏎HOÀN THÀNH | SẢN PHẨM/⏎KẾT QUẢ | GHI CHÚ
A | B | 1 | 2 | 3 | 4
1 | Ban hành quy chế | Văn phòng | Quý I/2025 | Quy chế |
2 | Sơ kết sáu tháng | Văn phòng | Quý II/2025 | Báo cáo |`,
      },
    ],
  },
  {
    name: 'far-from-a1-letterhead-and-signature',
    sheets: [
      {
        name: 'Kế hoạch',
        at: 'C5',
        merges: ['C5:D5', 'F5:H5', 'F6:H6', 'C8:H8', 'C9:H9', 'G16:H16'],
        rows: `UBND TỈNH ĐẮK NÔNG | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
LIÊN MINH HỢP TÁC XÃ | | | Độc lập - Tự do - Hạnh phúc
Số: 12/KH-LMHTX | | | Đắk Nông, ngày 05 tháng 01 năm 2026
KẾ HOẠCH CÔNG TÁC NĂM 2026
(Ban hành kèm theo Quyết định số 02/QĐ-LMHTX ngày 05/01/2026)

${SIX}
1 | Tổ chức hội nghị cán bộ, công chức | Tháng 01/2026 | Văn phòng | Công đoàn |
2 | Tổng kết năm | Tháng 12/2026 | Văn phòng | Các phòng |
Tổng cộng: 02 nhiệm vụ

Nơi nhận: | | | | CHỦ TỊCH
- UBND tỉnh; | | | |
- Lưu: VT. | | | | Nguyễn Văn An`,
      },
    ],
  },
  {
    name: 'sections-of-several-kinds',
    sheets: [
      {
        name: 'Nhiệm vụ',
        merges: ['A3:F3', 'A6:F6', 'A9:F9'],
        rows: `NHIỆM VỤ NĂM 2025
${SIX}
A, NGUỒN TRUNG ƯƠNG
1 | Hỗ trợ máy móc | Tháng 6/2025 | Phòng Kế hoạch - HT | |
2 | Hỗ trợ đào tạo | Tháng 7/2025 | Phòng CSTT | |
B, NGUỒN ĐỊA PHƯƠNG
1 | Hỗ trợ thành lập mới | Tháng 8/2025 | Phòng Kế hoạch - HT | |
2 | Hỗ trợ thuê cán bộ | Tháng 9/2025 | Phòng CSTT | |
NHIỆM VỤ THƯỜNG XUYÊN
1 | Tiếp công dân | Thường xuyên | Văn phòng | |
IV | Công tác khác
1 | Văn thư, lưu trữ | Thường xuyên | Văn phòng | |`,
      },
    ],
  },
  {
    name: 'ordinals-of-many-kinds',
    sheets: [
      {
        name: 'STT',
        rows: `CHƯƠNG TRÌNH NĂM 2025
${SIX}
{1 as 00} | Việc thứ nhất | Tháng 1/2025 | Văn phòng | |
{2 as 0.0} | Việc thứ hai | Tháng 2/2025 | Văn phòng | |
3. | Việc thứ ba | Tháng 3/2025 | Văn phòng | |
'1.1 | Việc thứ tư | Tháng 4/2025 | Văn phòng | |
I.1 | Việc thứ năm | Tháng 5/2025 | Văn phòng | |
3 | Việc trùng số | Tháng 6/2025 | Văn phòng | |
2 | Việc sai thứ tự | Tháng 7/2025 | Văn phòng | |
9 | |  | | |
 | Việc thiếu số thứ tự | Tháng 8/2025 | Văn phòng | |`,
      },
    ],
  },
  {
    name: 'numbered-groups-with-children',
    sheets: [
      {
        name: 'Nhóm',
        rows: `CHƯƠNG TRÌNH NĂM 2025
${SIX}
1 | Lĩnh vực kinh tế tập thể
'1.1 | Rà soát hợp tác xã | Tháng 3/2025 | Phòng Kế hoạch - HT | |
'1.2 | Tư vấn thành lập mới | Tháng 6/2025 | Phòng Kế hoạch - HT | |
2 | Lĩnh vực tuyên truyền
'2.1 | Phát hành bản tin | Tháng 4/2025 | Phòng CSTT | |`,
      },
    ],
  },
  {
    name: 'merged-downwards',
    sheets: [
      {
        name: 'Gộp ô',
        merges: ['C3:C5', 'D3:D4', 'A6:A8', 'C6:C8', 'D6:D8'],
        rows: `CHƯƠNG TRÌNH NĂM 2025
${SIX}
1 | Lập danh sách | Tháng 6/2025 | Văn phòng | |
2 | Gửi giấy mời | | | |
3 | Chuẩn bị hội trường | | Phòng CSTT | |
4 | - Xây dựng kế hoạch | Quý IV/2025 | Phòng Kế hoạch - HT | Văn phòng |
 | - Tổ chức hội nghị | | | Phòng CSTT |
 | - Báo cáo kết quả | | | |
5 | Tổng kết | Tháng 12/2025 | Văn phòng | |`,
      },
    ],
  },
  {
    name: 'page-breaks-and-cut-tasks',
    sheets: [
      {
        name: 'Bản in',
        rows: `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025
${SIX}
(1) | (2) | (3) | (4) | (5) | (6)
1 | Tổ chức lớp bồi dưỡng cho cán bộ quản lý | Tháng | Trường Chính trị | Sở Nội vụ, |
 | Trang 1/2
${SIX}
(1) | (2) | (3) | (4) | (5) | (6)
 | Hợp tác xã trên địa bàn tỉnh | 9/2025 | tỉnh | Sở Tài chính |
2 | Hội nghị sơ kết | Tháng 7/2025 | Văn phòng | |
${SIX}
 | Nhiệm vụ bị quên số thứ tự | Tháng 8/2025 | Phòng CSTT | |
3 | Hội nghị tổng kết | Tháng 12/2025 | Văn phòng | |
 | Tổng số | | 4 | |`,
      },
    ],
  },
];
