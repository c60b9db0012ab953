import type { Fixture } from './fixture';

/** Workbooks that say who leads and when it is due elsewhere than in a column of their own (src/README §3). */
export const ELSEWHERE_FIXTURES: readonly Fixture[] = [
  {
    name: 'marks-of-lead-and-support-under-units',
    sheets: [
      {
        name: 'Phân công',
        merges: ['A1:H1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:G3', 'H3:H4'],
        rows: `PHÂN CÔNG NHIỆM VỤ TRỌNG TÂM NĂM 2025

TT | Nội dung công việc | Thời hạn | Đơn vị thực hiện | | | | Ghi chú
 | | | VP | P. KHTC | P. QLHTX | Ban Kiểm tra |
1 | Xây dựng quy chế phối hợp | 15/5/2025 | CT | PH | | |
2 | Thẩm định phương án vay vốn | 30/6/2025 | | CT | PH | PH |
3 | Tập huấn giám đốc hợp tác xã | 20/7/2025 | PH | | CT | | Xong
4 | Giám sát thực hiện điều lệ | 31/8/2025 | | | | CT |
5 | Báo cáo tài chính | Tháng 9/2025 | | | | |`,
      },
    ],
  },
  {
    name: 'ticks-under-persons',
    sheets: [
      {
        name: 'Tổ công tác',
        rows: `KẾ HOẠCH CÔNG TÁC NĂM 2025
STT | Nội dung công việc | Hạn hoàn thành | Đ/c Hà | Đ/c Minh | Đ/c Lan Anh | Kết quả
1 | Điều tra hộ nghèo | 10/6/2025 | √ | | | Đã hoàn thành
2 | Lập bản đồ số | 12/7/2025 | | ✓ | |
3 | Tuyên truyền lưu động | 14/8/2025 | | | X |
4 | Tổng hợp phiếu khảo sát | 30/9/2025 | | √ | |
5 | Sao lưu dữ liệu | 02/10/2025 | √ | | √ |`,
      },
    ],
  },
  {
    name: 'units-as-headings',
    sheets: [
      {
        name: 'Theo đơn vị',
        merges: ['A3:E3', 'A7:E7', 'A12:E12'],
        rows: `NHIỆM VỤ CÁC PHÒNG NĂM 2025
TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị chủ trì | Kết quả
I. PHÒNG KẾ HOẠCH - TÀI CHÍNH:
1 | Phân bổ dự toán | 31/01/2025 | |
2 | Quyết toán năm | 31/3/2025 | |
3 | Thẩm tra vốn đầu tư | 30/9/2025 | Ban Quản lý dự án |
II. Văn phòng (3 nhiệm vụ)
1 | Nâng cấp trang thông tin | 15/4/2025 | |
 | Công tác nội bộ
2 | Sắp xếp kho lưu trữ | 15/5/2025 | |
3 | Đón đoàn công tác | 20/8/2025 | |
III. Hội nghị và sự kiện
1 | Hội nghị điển hình tiên tiến | 10/6/2025 | Phòng Tuyên truyền |
2 | Hội thao ngành | 26/3/2025 | |`,
      },
    ],
  },
  {
    name: 'unit-above-roman-sections',
    sheets: [
      {
        name: 'NV',
        rows: `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025
TT | Nội dung nhiệm vụ | Thời gian hoàn thành | Kết quả
A | Sở Nội vụ
I | Công tác tổ chức bộ máy
1 | Đề án vị trí việc làm | Quý II/2025 |
2 | Sắp xếp đơn vị sự nghiệp | Tháng 8/2025 |
II | Công tác thi đua
3 | Hội nghị điển hình | 20/6/2025 |
B | Sở Tài chính
I | Quản lý ngân sách
4 | Dự toán năm sau | 15/11/2025 |
C | Nhiệm vụ chung
5 | Chuyển đổi số | Năm 2025 |`,
      },
    ],
  },
  {
    name: 'month-of-the-sheet-year-of-the-title',
    sheets: ['Tháng 6', 'T7', 'CTCT tháng 8'].map((name, index) => ({
      name,
      rows: `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025
TT | Nội dung công việc | Đơn vị thực hiện | Kết quả
1 | Giao ban tháng lần ${index + 1} | Văn phòng | Đã tổ chức
2 | Kiểm tra cơ sở cụm ${index + 1} | Ban Kiểm tra |
3 | Đối thoại thành viên cụm ${index + 1} | Phòng Tuyên truyền |`,
    })),
  },
  {
    name: 'quarter-or-half-of-the-title',
    sheets: [
      {
        name: 'Trọng tâm',
        rows: `NHIỆM VỤ TRỌNG TÂM QUÝ III NĂM 2025
TT | Nội dung công việc | Bộ phận thực hiện | Ghi chú
1 | Kiểm tra vật tư nông nghiệp | Phòng Kinh tế |
2 | Tổ chức giải bóng đá | Phòng Văn hóa |`,
      },
      {
        name: 'Cuối năm',
        rows: `KẾ HOẠCH CÔNG TÁC 6 THÁNG CUỐI NĂM 2025
TT | Nội dung công việc | Bộ phận thực hiện | Ghi chú
1 | Thu hồi nợ quỹ | Phòng Kinh tế |
2 | Xét thi đua | Văn phòng |`,
      },
      {
        name: 'Kết quả',
        rows: `KẾT QUẢ CÔNG TÁC THÁNG 7, NHIỆM VỤ TRỌNG TÂM THÁNG 8 NĂM 2025
TT | Nội dung công việc | Bộ phận thực hiện | Ghi chú
1 | Cấp phát sách giáo khoa | Phòng Văn hóa |
2 | Diễn tập phòng cháy | Công an xã |`,
      },
    ],
  },
  {
    name: 'deadline-in-the-sentence',
    sheets: [
      {
        name: 'Kết luận',
        rows: `NHIỆM VỤ THEO KẾT LUẬN PHIÊN HỌP THÁNG 8 NĂM 2025
TT | Nội dung chỉ đạo | Cơ quan thực hiện | Tình hình thực hiện
1 | Rà soát các dự án chậm tiến độ, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/9/2025. | Sở Tài chính |
2 | Hoàn thiện tờ trình về chính sách hỗ trợ theo Nghị quyết số 12/2024/NQ-HĐND ngày 10/7/2024; hoàn thành trong tháng 10/2025 | Sở Nội vụ |
3 | Đôn đốc giải ngân, xong trước 30/11/2025; | Sở Xây dựng |
4 | Thực hiện Quyết định số 55/QĐ-UBND ngày 03/02/2025 | Sở Y tế |
5 | Tổ chức kiểm điểm trách nhiệm, gửi kết quả về Văn phòng chậm nhất ngày 05 tháng 10 năm 2025 (qua Phòng Tổng hợp). | Sở Công Thương |`,
      },
      {
        name: 'Có cột thời hạn',
        rows: `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025
TT | Nội dung công việc | Thời hạn | Đơn vị thực hiện
1 | Xây dựng kế hoạch đào tạo | 15/3/2025 | Văn phòng
2 | Tổng hợp báo cáo của các đơn vị, trình lãnh đạo trước ngày 25/4/2025 | | Văn phòng
3 | Kiểm kê tài sản | | Văn phòng`,
      },
    ],
  },
  {
    name: 'quarters-and-months-as-columns',
    sheets: [
      {
        name: 'Theo quý',
        merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:G2', 'H2:H3'],
        rows: `KẾ HOẠCH THỰC HIỆN NHIỆM VỤ NĂM 2025
TT | Nội dung nhiệm vụ | Đơn vị chủ trì | Thời gian thực hiện | | | | Ghi chú
 | | | Quý I | Quý II | Quý III | Quý IV |
1 | Xây dựng đề án | Phòng Kế hoạch | √ | | | |
2 | Lấy ý kiến | Phòng Kế hoạch | | √ | √ | |
3 | Trình phê duyệt | Văn phòng | | | | √ |
4 | Truyền thông | Phòng Tuyên truyền | √ | √ | √ | √ |`,
      },
      {
        name: 'Theo tháng',
        merges: ['A2:A3', 'B2:B3', 'C2:N2', 'O2:O3'],
        rows: `TIẾN ĐỘ THỰC HIỆN NĂM 2025
TT | Nội dung công việc | Tháng | | | | | | | | | | | | Đơn vị thực hiện
 | | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
1 | Giao đất trồng rừng | x | x | | | | | | | | | | | Phòng Kinh tế
2 | Báo cáo kết quả quý | | | x | | | x | | | x | | | x | Văn phòng
3 | Tuần tra rừng mùa khô | | | | | | | | | | x | x | x | Hạt Kiểm lâm
4 | Bảo trì máy bơm | | | | x | | | | | | | | | Trạm Thủy nông
5 | Họp dân bàn việc nạo vét | | | x | | | | x | | | | | | Trạm Thủy nông`,
      },
      {
        name: 'Theo năm',
        merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2'],
        rows: `LỘ TRÌNH THỰC HIỆN ĐỀ ÁN GIAI ĐOẠN 2025-2027
TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Lộ trình
 | | | 2025 | 2026 | 2027
1 | Hạ tầng dùng chung | Sở Khoa học và Công nghệ | x | |
2 | Nền tảng số | Sở Nội vụ | | x | x
3 | Đánh giá, tổng kết | Sở Tài chính | | | x`,
      },
    ],
  },
];
