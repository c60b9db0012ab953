import type { Fixture, FixtureSheet } from './fixture';

const sheets = (tables: Readonly<Record<string, string>>): FixtureSheet[] =>
  Object.entries(tables).map(([name, rows]) => ({ name, rows }));

/** Workbooks that hold no programme at all, however much their captions look like one. */
export const NOTHING_FIXTURES: readonly Fixture[] = [
  {
    name: 'nothing-01-calendars-and-rosters',
    sheets: sheets({
      'Lịch tuần': `LỊCH CÔNG TÁC TUẦN 38 CỦA BAN GIÁM ĐỐC
Thứ, ngày | Giờ | Nội dung công việc | Chủ trì | Chuẩn bị | Địa điểm
Thứ Hai 15/9 | 8h00 | Giao ban đầu tuần | Giám đốc | Văn phòng | Phòng họp 1
Thứ Ba 16/9 | 14h00 | Làm việc với Sở Tài chính | Phó Giám đốc | Phòng Kế hoạch | Hội trường`,
      'Lịch họp': `CHƯƠNG TRÌNH LÀM VIỆC CỦA THƯỜNG TRỰC
Ngày | Buổi sáng | Buổi chiều | Người chủ trì
15/9/2025 | Họp giao ban | Làm việc với đoàn kiểm tra | Chủ tịch
16/9/2025 | Tiếp công dân | Dự hội nghị trực tuyến | Phó Chủ tịch`,
      'Lịch trực': `LỊCH TRỰC LÃNH ĐẠO THÁNG 9 NĂM 2025
TT | Ngày trực | Họ và tên | Đơn vị | Nhiệm vụ | Số điện thoại
1 | {2025-09-01 as dd/mm/yyyy} | Nguyễn Văn An | Ban Giám đốc | Trực chỉ huy | '0905000001
2 | {2025-09-02 as dd/mm/yyyy} | Trần Thị Bình | Văn phòng | Trực ban | '0905000002`,
      'Thời khóa biểu': `THỜI KHÓA BIỂU LỚP BỒI DƯỠNG NGHIỆP VỤ
Ngày | Tiết | Nội dung | Giảng viên | Phòng học
15/9/2025 | 1-4 | Luật Hợp tác xã năm 2023 | Trần Văn Minh | A101
16/9/2025 | 1-4 | Kế toán hợp tác xã | Lê Thị Hoa | A101`,
    }),
  },
  {
    name: 'nothing-02-people-pay-and-points',
    sheets: sheets({
      'Ban chỉ đạo': `DANH SÁCH BAN CHỈ ĐẠO THỰC HIỆN CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA
STT | Họ và tên | Chức vụ | Đơn vị công tác | Nhiệm vụ được phân công | Ghi chú
1 | Nguyễn Văn An | Phó Chủ tịch | UBND tỉnh | Trưởng ban | Chỉ đạo chung
2 | Trần Thị Bình | Giám đốc | Sở Nông nghiệp và Môi trường | Phó Trưởng ban |`,
      'Bảng lương': `BẢNG THANH TOÁN TIỀN CÔNG TÁC PHÍ THÁNG 8 NĂM 2025
STT | Họ và tên | Nội dung công tác | Từ ngày | Đến ngày | Số tiền | Ký nhận
1 | Nguyễn Văn An | Kiểm tra tại huyện Cư Jút | 05/8/2025 | 07/8/2025 | 900000 |
2 | Lê Thị Hoa | Tập huấn tại Hà Nội | 11/8/2025 | 15/8/2025 | 2500000 |`,
      KPI: `BẢNG CHẤM ĐIỂM KPI QUÝ III NĂM 2025
TT | Nội dung công việc | Trọng số | Điểm tối đa | Điểm tự chấm | Người đánh giá | Thời gian đánh giá
1 | Hoàn thành báo cáo đúng hạn | 20 | 10 | 9 | Trưởng phòng | 30/9/2025
2 | Số hồ sơ thẩm định | 30 | 10 | 8 | Trưởng phòng | 30/9/2025`,
      'Chỉ tiêu': `KẾ HOẠCH CHỈ TIÊU NĂM 2025
TT | Mục tiêu | Chỉ tiêu KPI | Đơn vị tính | Kế hoạch | Thực hiện | Tỷ lệ % | Đơn vị chủ trì
1 | Phát triển thành viên | Số hợp tác xã mới | HTX | 30 | 21 | 70% | Phòng Kế hoạch
2 | Nâng cao chất lượng | Tỷ lệ xếp loại khá | % | 60 | 55 | 92% | Ban Kiểm tra`,
      'Lớp học': `DANH SÁCH HỌC VIÊN
STT | Họ tên | Đơn vị | Nội dung đào tạo | Thời gian | Kết quả
1 | Nguyễn Văn An | Văn phòng | Tin học văn phòng | Tháng 8/2025 | Đạt
2 | Lê Thị Hoa | Phòng Kế hoạch | Nghiệp vụ đấu thầu | Tháng 9/2025 | Đạt`,
    }),
  },
  {
    name: 'nothing-03-prices-assets-and-contracts',
    sheets: sheets({
      'Bảng giá': `BẢNG GIÁ DỊCH VỤ NĂM 2025
STT | Nội dung công việc | Đơn vị | Đơn giá | Thời gian thực hiện | Ghi chú
1 | Đo đạc địa chính | ha | 1500000 | 5 ngày | Chưa gồm thuế
2 | Lập hồ sơ mời thầu | gói | 3000000 | 10 ngày |`,
      'Dự toán': `DỰ TOÁN KINH PHÍ TỔ CHỨC HỘI NGHỊ
TT | Nội dung | ĐVT | Số lượng | Đơn giá | Thành tiền | Thời gian | Đơn vị thực hiện
1 | In tài liệu | bộ | 100 | 20000 | 2000000 | Tháng 8/2025 | Văn phòng
2 | Nước uống | thùng | 5 | 90000 | 450000 | Tháng 8/2025 | Văn phòng`,
      'Công cụ': `SỔ THEO DÕI CÔNG CỤ, DỤNG CỤ
STT | Tên công cụ | Số lượng | Nguyên giá | Ngày bàn giao | Người sử dụng | Bộ phận | Tình trạng
1 | Máy ảnh | 2 | 15000000 | 15/3/2024 | Nguyễn Văn An | Phòng Tuyên truyền | Đang dùng
2 | Máy chiếu | 1 | 12000000 | 20/6/2024 | Lê Thị Hoa | Văn phòng | Hỏng`,
      'Hợp đồng': `BẢNG THEO DÕI HỢP ĐỒNG
STT | Số hợp đồng | Nội dung hợp đồng | Bên B | Giá trị | Ngày ký | Ngày hết hạn | Người theo dõi
1 | 12/HĐ-2025 | Thuê đường truyền Internet | VNPT Đắk Nông | 36000000 | 02/01/2025 | 31/12/2025 | Nguyễn Văn An
2 | 15/HĐ-2025 | Bảo trì điện lạnh | Công ty TNHH An Phát | 24000000 | 15/01/2025 | 14/01/2026 | Lê Thị Hoa`,
    }),
  },
  {
    name: 'nothing-04-papers-surveys-tests-and-figures',
    sheets: sheets({
      'Văn bản đi': `SỔ ĐĂNG KÝ VĂN BẢN ĐI NĂM 2025
STT | Số, ký hiệu | Ngày ban hành | Trích yếu nội dung | Người ký | Đơn vị soạn thảo | Nơi nhận
1 | 12/KH-LMHTX | 05/01/2025 | Kế hoạch công tác năm 2025 | Chủ tịch | Văn phòng | Các phòng
2 | 13/TB-LMHTX | 08/01/2025 | Thông báo lịch trực Tết | Phó Chủ tịch | Văn phòng | Các phòng`,
      'Văn bản đến': `SỔ THEO DÕI GIẢI QUYẾT VĂN BẢN ĐẾN
Số đến | Số, ký hiệu | Ngày đến | Tên loại và trích yếu nội dung | Đơn vị nhận | Thời hạn giải quyết | Ghi chú
1 | 512/SNV | 12/8/2025 | Về việc báo cáo biên chế năm 2025 | Phòng Tổ chức | 20/8/2025 | Đã chuyển
2 | 77/TB-UBND | 15/8/2025 | Thông báo kết luận cuộc họp | Phòng Kế hoạch | 25/8/2025 | Đã chuyển`,
      'Khảo sát': `Dấu thời gian | Họ và tên | Đơn vị công tác | Bạn đánh giá nội dung hội nghị thế nào? | Bạn muốn tham gia công việc nào? | Ý kiến khác
12/8/2025 8:01:22 | Nguyễn Văn An | Văn phòng | Tốt | Hậu cần | Không
12/8/2025 8:03:40 | Lê Thị Hoa | Phòng Kế hoạch | Rất tốt | Lễ tân | Không`,
      'Kiểm thử': `KẾ HOẠCH KIỂM THỬ PHẦN MỀM
STT | Mã TC | Nội dung kiểm thử | Các bước thực hiện | Kết quả mong đợi | Kết quả thực tế | Người thực hiện | Ngày thực hiện | Trạng thái
1 | TC-01 | Đăng nhập | Nhập tên, mật khẩu | Vào được trang chủ | Đúng | Nguyễn Văn An | 12/8/2025 | Đạt
2 | TC-02 | Xuất báo cáo | Bấm nút Xuất | Tải được tệp | Lỗi phông | Lê Thị Hoa | 13/8/2025 | Không đạt`,
      'Thống kê': `TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2025
STT | Đơn vị | Nhiệm vụ được giao | Hoàn thành đúng hạn | Hoàn thành quá hạn | Đang thực hiện | Tỷ lệ hoàn thành
1 | Văn phòng | 20 | 15 | 2 | 3 | 85%
2 | Phòng Kế hoạch | 31 | 20 | 5 | 6 | 81%`,
      'Thủ tục': `DANH MỤC THỦ TỤC HÀNH CHÍNH
TT | Tên thủ tục | Thời hạn giải quyết | Cơ quan thực hiện | Phí, lệ phí | Căn cứ pháp lý
1 | Cấp giấy chứng nhận đăng ký hợp tác xã | 03 ngày làm việc | Phòng Tài chính - Kế hoạch | 100000 | Luật Hợp tác xã
2 | Giải thể tự nguyện hợp tác xã | 20 ngày làm việc | Phòng Tài chính - Kế hoạch | Không | Luật Hợp tác xã`,
    }),
  },
];
