import type { Fixture } from './fixture';

const FIVE = 'TT | Nhiệm vụ | Thời hạn | Đơn vị chủ trì | Tình hình thực hiện';

/** Workbooks odd in what surrounds a table, or in what its cells hold. */
export const SURROUNDING_FIXTURES: readonly Fixture[] = [
  {
    name: 'several-tables-on-one-sheet',
    sheets: [
      {
        name: 'Tổng hợp',
        rows: `PHỤ LỤC 1: NHIỆM VỤ NĂM 2025
${FIVE}
1 | Xây dựng kế hoạch | Tháng 1/2025 | Văn phòng | Đã hoàn thành ngày 20/01/2025
2 | Sơ kết | Tháng 7/2025 | Văn phòng |
Tổng cộng: 2 nhiệm vụ

PHỤ LỤC 2: NHIỆM VỤ CHUYỂN TIẾP NĂM 2026
${FIVE}
1 | Tổng kết đề án | Quý I/2026 | Phòng Kế hoạch - HT |

DANH BẠ
TT | Họ và tên | Chức vụ | Điện thoại | Ghi chú
1 | Nguyễn Văn An | Chánh Văn phòng | '0905000001 |
2 | Trần Thị Bình | Trưởng phòng | '0905000002 |`,
      },
    ],
  },
  {
    name: 'tables-side-by-side',
    sheets: [
      {
        name: 'Hai bảng',
        rows: `TT | Nhiệm vụ | Thời hạn | Đơn vị chủ trì | | TT | Họ và tên | Điện thoại
1 | Xây dựng kế hoạch | 15/1/2025 | Văn phòng | | 1 | Nguyễn Văn An | '0905000001
2 | Báo cáo quý | 31/3/2025 | Phòng Tổng hợp | | 2 | Trần Thị Bình | '0905000002
 | | | | | 3 | Lê Thị Hoa | '0905000003`,
      },
    ],
  },
  {
    name: 'workbook-with-other-sheets',
    sheets: [
      {
        name: 'Danh bạ',
        rows: `TT | Họ và tên | Chức vụ | Đơn vị | Số điện thoại | Ghi chú
1 | Nguyễn Văn An | Chủ tịch | Liên minh HTX tỉnh | '0905000001 |`,
      },
      {
        name: 'Lịch tuần',
        rows: `LỊCH CÔNG TÁC TUẦN
Thứ, ngày | Thời gian | Nội dung | Chủ trì | Thành phần | Địa điểm
Thứ hai | 8h00 | Giao ban | Chủ tịch | Các phòng | Phòng họp 1`,
      },
      {
        name: 'Chương trình hội nghị',
        rows: `CHƯƠNG TRÌNH HỘI NGHỊ
TT | Thời gian | Nội dung | Người thực hiện
1 | 7h30 - 8h00 | Đón tiếp đại biểu | Văn phòng
2 | 8h00 - 8h15 | Tuyên bố lý do | Chánh Văn phòng`,
      },
      {
        name: 'Kinh phí',
        rows: `TT | Nội dung | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
1 | In tài liệu | Bộ | 100 | 20000 | 2000000`,
      },
      {
        name: 'Báo cáo',
        rows: `BÁO CÁO
Kết quả thực hiện Chương trình công tác quý III năm 2025
TT | Nội dung | Đơn vị chủ trì | Người chỉ đạo | Thời hạn | Kết quả thực hiện | Trạng thái | Số ngày quá hạn
1 | Hội nghị | Văn phòng | Thường trực | Tháng 7/2025 | Đã tổ chức | Hoàn thành đúng hạn | 0`,
      },
      {
        name: 'CTCT 2025',
        table: 'A2:E4',
        rows: `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025
${FIVE}
1 | Hội nghị cán bộ | Tháng 1/2025 | Văn phòng |
2 | Kiểm tra cuối năm | Tháng 11/2025 | Ủy ban kiểm tra |`,
      },
    ],
  },
  {
    name: 'dates-typed-and-shown-in-many-ways',
    sheets: [
      {
        name: 'Ngày tháng',
        rows: `CHƯƠNG TRÌNH NĂM 2026
${FIVE}
1 | Ngày thật | {2026-08-30 as dd/mm/yyyy} | Văn phòng |
2 | Tháng theo định dạng | {2026-03-01 as "Tháng "m/yyyy} | Văn phòng |
3 | Chữ | Trước ngày 15/12 | Văn phòng |
4 | Năm | 2026 | Văn phòng |
5 | Ngày sai | 31/11/2026 | Văn phòng |
6 | Không rõ | Theo kế hoạch | Văn phòng |
7 | Trống | | Văn phòng |
8 | Số lạ | 46203 | Văn phòng |`,
      },
    ],
  },
  {
    name: 'errors-blank-and-hidden-rows',
    sheets: [
      {
        name: 'Lỗi',
        hidden: [6],
        rows: `CHƯƠNG TRÌNH NĂM 2025
${FIVE}

1 | Việc một | {#REF!} | Văn phòng |

2 | Việc hai | Tháng 2/2025 | {#N/A} |

3 | Việc ba | Tháng 3/2025 | Văn phòng | {#VALUE!}`,
      },
    ],
  },
  {
    name: 'duration-beside-deadline',
    sheets: [
      {
        name: 'Quy trình',
        rows: `PHÂN CÔNG NHIỆM VỤ NĂM 2025
TT | Nội dung công việc | Người xử lý | Thời gian thực hiện | Hạn xử lý | Tiến độ
1 | Tiếp nhận hồ sơ | Nguyễn Văn An | 0,5 ngày | {2025-05-12 as dd/mm/yyyy} | Đã xử lý
2 | Thẩm định hồ sơ | Trần Thị Bình | 3 ngày | {2025-05-15 as dd/mm/yyyy} | Đang xử lý`,
      },
    ],
  },
  {
    name: 'units-and-directors-on-lines',
    sheets: [
      {
        name: 'Phân công',
        rows: `CHƯƠNG TRÌNH NĂM 2025
TT | Đầu việc | Lộ trình | Trách nhiệm thực hiện | Lãnh đạo chỉ đạo | Sản phẩm/Kết quả
1 | Hội chợ | Tháng 9 - Tháng 10/2025 | - Chủ trì: Phòng Kế hoạch - HT⏎- Phối hợp: Sở Công Thương; UBND các huyện, thành phố | Đ/c Nguyễn Văn An⏎Đ/c Trần Thị Bình | Báo cáo
2 | Bản tin | Hằng quý | Chủ trì: Phòng CSTT Phối hợp các phòng, đơn vị trực thuộc | Thường trực | Bản tin
3 | Tập huấn | Quý IV/2025 | Chưa phân công | Thường trực |
4 | Giám sát | Tháng 5/2025 | Phối hợp: Sở Tài chính | | Báo cáo`,
      },
    ],
  },
];
