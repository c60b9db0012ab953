import type { Fixture } from './fixture';

const SIX =
  'TT | Nội dung công việc | Thời hạn hoàn thành | Đơn vị chủ trì | Đơn vị phối hợp | Tình hình thực hiện';

/** Workbooks odd in their rows: sub-tasks, remainders of page breaks, totals, second titles, repeated tables. */
export const ROW_FIXTURES: readonly Fixture[] = [
  {
    name: 'rows-01-sub-tasks-under-a-heading-without-time',
    sheets: [
      {
        name: 'CTCT',
        rows: `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025
${SIX}
1 | Tổ chức Đại hội thành viên nhiệm kỳ mới | | Văn phòng | |
 | - Xây dựng đề cương báo cáo chính trị | 15/3/2025 | | Phòng Kế hoạch | Đã hoàn thành ngày 12/3/2025
 | - Lấy ý kiến góp ý dự thảo điều lệ | 30/4/2025 | Ban Kiểm tra | |
 | - Tổ chức Đại hội | 20/6/2025 | | Các phòng |
2 | Phát động phong trào thi đua | 31/3/2025 | Phòng Tuyên truyền | | Đã hoàn thành ngày 30/3/2025
3 | Kiểm tra việc góp vốn | 30/9/2025 | Ban Kiểm tra | |
 | Tổng cộng: 3 nhiệm vụ`,
      },
    ],
  },
  {
    name: 'rows-02-merged-numbers-over-own-dates',
    sheets: [
      {
        name: 'Kế hoạch',
        merges: ['A3:A5', 'D3:D5', 'A6:A7', 'A8:A9', 'B8:B9', 'C8:C9'],
        rows: `KẾ HOẠCH CÔNG TÁC NĂM 2026
${SIX}
1 | Khảo sát nhu cầu đào tạo nghề | 28/02/2026 | Phòng Kế hoạch | |
 | Ký hợp đồng với cơ sở đào tạo | 31/3/2026 | | Văn phòng |
 | Khai giảng lớp nghề đầu tiên | 15/5/2026 | | Các huyện |
2 | Tu sửa trụ sở | Quý II/2026 | Văn phòng | |
 | Mua sắm trang thiết bị phòng họp | Quý III/2026 | Văn phòng | |
3 | Xây dựng đề án chuyển đổi số giai đoạn 2026-2030 và trình cấp có thẩm quyền phê duyệt | Tháng 11/2026 | Phòng Kế hoạch | Văn phòng |
 | | | | Ban Kiểm tra |
4 | Tổng kết năm | 31/12/2026 | Văn phòng | |`,
      },
    ],
  },
  {
    name: 'rows-03-remainders-beside-sub-tasks',
    sheets: [
      {
        name: 'In',
        rows: `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025
${SIX}
(1) | (2) | (3) | (4) | (5) | (6)
1 | Xây dựng mô hình liên kết tiêu thụ lúa | Tháng 6/2025 | Phòng Kế hoạch | |
 | Ký biên bản ghi nhớ với doanh nghiệp | Tháng 4/2025 | Văn phòng | | Đã ký
2 | Tổ chức tập huấn cho Hội đồng | Tháng | Phòng Tuyên | Sở Nội vụ, |
${SIX}
(1) | (2) | (3) | (4) | (5) | (6)
 | quản trị các hợp tác xã mới thành lập | 8/2025 | truyền | Trường Chính trị |
 | Biên soạn tài liệu tập huấn | 15/7/2025 | Phòng Kế hoạch | |
3 | Rà soát danh sách thành viên của Liên | 30/10/2025 | Văn phòng | |
 | minh Hợp tác xã tỉnh | | | |
 | Thu hội phí năm 2025 của thành viên | 30/11/2025 | Quỹ Hỗ trợ phát triển | |
 | | | Hợp tác xã | |
4 | Báo cáo tổng kết | 15/12/2025 | Văn phòng | |`,
      },
    ],
  },
  {
    name: 'rows-04-sub-tasks-by-lead-or-progress',
    sheets: [
      {
        name: 'Phân công',
        rows: `PHÂN CÔNG NHIỆM VỤ QUÝ II NĂM 2025
${SIX}
1 | Chuẩn bị hội nghị sơ kết sáu tháng | 25/6/2025 | Văn phòng | |
 | Soạn báo cáo sơ kết | | Phòng Kế hoạch | | Đã hoàn thành ngày 18/6/2025
 | Bố trí hội trường, in tài liệu | | Văn phòng | | Chưa thực hiện
2 | Đón đoàn công tác của Trung ương | 12/5/2025 | Văn phòng | Phòng Kế hoạch | Đã hoàn thành ngày 12/5/2025
3 | Tuyên truyền ngày Hợp tác xã quốc tế | 05/7/2025 | Phòng Tuyên truyền | |
 | Treo băng rôn tại trụ sở. | | | |`,
      },
    ],
  },
  {
    name: 'rows-05-totals-in-many-words',
    sheets: [
      {
        name: 'Bảng 1',
        table: 'A1:E5',
        rows: `STT | Công việc | Đơn vị thực hiện | Thời hạn | Kinh phí
1 | Sửa chữa nhà làm việc | Phòng Quản trị | 30/6/2025 | 250
2 | Mua máy in | Văn phòng | 31/7/2025 | 12
3 | Lắp camera | Phòng Quản trị | 31/8/2025 | 40
Sum | | | | 302`,
      },
      {
        name: 'Bảng 2',
        rows: `KẾ HOẠCH NĂM 2025
STT | Công việc | Đơn vị thực hiện | Thời hạn | Số lượng
1 | Tập huấn nghiệp vụ kế toán | Phòng Kế hoạch | 30/6/2025 | 2
2 | Học tập kinh nghiệm | Văn phòng | 31/7/2025 | 1
 | CỘNG | | | 3
3 | Hội thảo khoa học | Văn phòng | 31/8/2025 | 1
 | TỔNG | | | 4`,
      },
      {
        name: 'Bảng 3',
        rows: `WORK PLAN 2025
No. | Task | Owner | Due date | Budget
1 | Kiểm định xe ô tô | Văn phòng | 30/6/2025 | 3
2 | Bảo dưỡng thang máy | Phòng Quản trị | 31/7/2025 | 5
 | 2 | | | 8`,
      },
    ],
  },
  {
    name: 'rows-06-total-of-numbered-tasks',
    sheets: [
      {
        name: 'CTCT',
        rows: `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025
${SIX}
1 | Hội nghị cán bộ, viên chức | 15/01/2025 | Văn phòng | |
2 | Hỗ trợ thành lập mười hợp tác xã | 31/10/2025 | Phòng Kế hoạch | |
 | Hỗ trợ năm hợp tác xã đợt đầu | 30/6/2025 | Phòng Kế hoạch | |
3 | Tổng kết năm | 20/12/2025 | Văn phòng | |
Tổng số: 3 nhiệm vụ`,
      },
    ],
  },
  {
    name: 'rows-07-second-title-starts-a-second-programme',
    sheets: [
      {
        name: 'Tổng hợp',
        rows: `I. CHƯƠNG TRÌNH CÔNG TÁC CỦA BAN CHẤP HÀNH NĂM 2025
TT | Nội dung công việc | Thời gian hoàn thành | Trách nhiệm thực hiện
1 | Hội nghị Ban Chấp hành lần thứ năm | Tháng 6/2025 | Văn phòng
2 | Hội nghị Ban Chấp hành lần thứ sáu | Tháng 12/2025 | Văn phòng
II. CHƯƠNG TRÌNH CÔNG TÁC CỦA BAN THƯỜNG VỤ NĂM 2025
TT | Nội dung công việc | Thời gian hoàn thành | Trách nhiệm thực hiện
1 | Họp Ban Thường vụ quý I | Tháng 3/2025 | Văn phòng
2 | Họp Ban Thường vụ quý II | Tháng 6/2025 | Phòng Kế hoạch
3 | Giám sát chuyên đề | Tháng 9/2025 | Ủy ban kiểm tra`,
      },
      {
        name: 'Theo mục',
        rows: `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025
TT | Nội dung công việc | Thời gian hoàn thành | Trách nhiệm thực hiện
A. Công tác xây dựng Đảng
1 | Học tập nghị quyết | Tháng 3/2025 | Văn phòng
B. Nhiệm vụ chuyên môn
TT | Nội dung công việc | Thời gian hoàn thành | Trách nhiệm thực hiện
1 | Kiểm tra hợp tác xã | Tháng 5/2025 | Ban Kiểm tra
2 | Tư vấn thành lập mới | Tháng 7/2025 | Phòng Kế hoạch`,
      },
    ],
  },
  {
    name: 'rows-08-remainders-on-section-rows',
    sheets: [
      {
        name: 'PL',
        rows: `PHỤ LỤC NHIỆM VỤ NĂM 2025
TT | Nội dung công việc | Thời gian hoàn thành | Cơ quan chủ trì
I | Hoàn thiện thể chế
1 | Sửa đổi quy chế phối hợp | Trước ngày | Sở Nông nghiệp
II | Phát triển thành viên | 30/6/2025 | và Môi trường
1 | Tư vấn thành lập hợp tác xã | Tháng 9 năm | Phòng Kế hoạch
III. Công tác nội bộ | | 2025 |
1 | Tổng kết năm | Tháng 12/2025 | Văn phòng`,
      },
    ],
  },
  {
    name: 'rows-09-monthly-tasks-and-copies',
    sheets: ['Gốc', 'Bản sao', 'In'].map((name) => ({
      name,
      rows: `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025
TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị chủ trì
1 | Báo cáo tình hình kinh tế tập thể | Tháng 1/2025 | Phòng Kế hoạch
2 | Báo cáo tình hình kinh tế tập thể | Tháng 2/2025 | Phòng Kế hoạch
3 | Báo cáo tình hình kinh tế tập thể | Tháng 3/2025 | Phòng Kế hoạch
4 | Họp giao ban | Quý I/2025 | Văn phòng
5 | Họp giao ban | Quý II/2025 | Văn phòng
6 | Tổng kết năm | Tháng 12/2025 | Văn phòng`,
    })),
  },
];
