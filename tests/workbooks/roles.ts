import type { Fixture } from './fixture';

/** Workbooks whose columns are known by what they hold rather than by caption. */
export const ROLE_FIXTURES: readonly Fixture[] = [
  {
    name: 'roles-01-planner-export',
    sheets: [
      {
        name: 'Tasks',
        rows: `Task ID | Task Name | Bucket Name | Progress | Priority | Assigned To | Created By | Created Date | Start Date | Due Date | Late | Completed Date | Description
8kQzA1 | Rà soát danh sách hợp tác xã ngừng hoạt động | Kế hoạch - Hỗ trợ | Completed | Medium | Nguyễn Thu Hà | Lê Minh | {2026-01-05 as dd/mm/yyyy} | {2026-01-10 as dd/mm/yyyy} | {2026-01-30 as dd/mm/yyyy} | false | {2026-01-28 as dd/mm/yyyy} | Theo kế hoạch năm
1mXcB2 | Chuẩn bị hội nghị giao ban quý I | Văn phòng | In progress | Important | Trần Quốc Huy | Lê Minh | {2026-01-05 as dd/mm/yyyy} | {2026-03-01 as dd/mm/yyyy} | {2026-03-25 as dd/mm/yyyy} | false | |
7pLtC3 | Lập dự toán chuyến học tập kinh nghiệm tại Lâm Đồng | Kế hoạch - Hỗ trợ | Not started | Medium | Nguyễn Thu Hà | Lê Minh | {2026-02-02 as dd/mm/yyyy} | | {2026-02-20 as dd/mm/yyyy} | true | | Theo kế hoạch năm
4dWeD4 | Biên tập Bản tin Kinh tế hợp tác số 50 | Tuyên truyền | Not started | Low | Phạm Ngọc Lan | Lê Minh | {2026-02-02 as dd/mm/yyyy} | {2026-04-01 as dd/mm/yyyy} | {2026-05-15 as dd/mm/yyyy} | false | |`,
      },
    ],
  },
  {
    name: 'roles-02-english-action-plan',
    sheets: [
      {
        name: 'Action plan',
        rows: `ACTION PLAN 2025

Ref. | Activity | PIC | Supporting units | Target date | % Complete | Expected output | Remarks
1 | Hoàn thiện sổ tay hướng dẫn xếp loại hợp tác xã | Phòng Kế hoạch | Văn phòng | {2025-06-30 as dd/mm/yyyy} | {1 as 0%} | Sổ tay |
2 | Khảo sát nhu cầu vay vốn tại ba huyện phía Nam | Quỹ Hỗ trợ phát triển Hợp tác xã | Phòng Kế hoạch | {2025-08-15 as dd/mm/yyyy} | {0.4 as 0%} | Báo cáo |
3 | Tập huấn chuyển đổi số cho giám đốc hợp tác xã | Phòng Tuyên truyền | | {2025-10-20 as dd/mm/yyyy} | {0 as 0%} | Lớp tập huấn |
4 | Đối thoại với thành viên về chính sách đất đai | Văn phòng | Ban Kiểm tra | {2025-11-28 as dd/mm/yyyy} | | Biên bản |`,
      },
    ],
  },
  {
    name: 'roles-03-abbreviated-captions',
    sheets: [
      {
        name: 'KH',
        rows: `KẾ HOẠCH CÔNG TÁC QUÝ III NĂM 2025
TT | ND công việc (*) | ĐV chủ trì | CQ phối hợp | LĐ phụ trách | TG bắt đầu | TG hoàn thành | KQ thực hiện | GC
1 | Thẩm định hồ sơ vay vốn đợt 2 | Quỹ Hỗ trợ phát triển Hợp tác xã | Phòng Kế hoạch | Nguyễn Văn An | 01/7/2025 | 31/7/2025 | Đã hoàn thành ngày 29/7/2025 |
2 | Tổ chức hội chợ nông sản an toàn | Phòng Kế hoạch | Văn phòng | Trần Thị Bình | 01/8/2025 | 20/8/2025 | Đang thực hiện |
3 | Kiểm tra chấp hành điều lệ | Ban Kiểm tra | | Nguyễn Văn An | 15/8/2025 | 30/9/2025 | |`,
      },
    ],
  },
  {
    name: 'roles-04-run-together-captions',
    sheets: [
      {
        name: 'data',
        rows: `stt | ma_cv | noidungcv | NguoiThucHien | DonViPhoiHop | NgayGiao | NgayHetHan | TinhTrang | GhiChu
1 | CV-001 | Cập nhật dữ liệu cán bộ lên phần mềm | Hoàng Đức Anh | Phòng Tổ chức | {2026-03-02 as dd/mm/yyyy} | {2026-03-31 as dd/mm/yyyy} | Hoàn thành |
2 | CV-002 | Kiểm kê tài sản cuối quý | Lê Hải Yến | Văn phòng | {2026-03-03 as dd/mm/yyyy} | {2026-04-05 as dd/mm/yyyy} | Chưa thực hiện |
3 | CV-003 | Sao lưu dữ liệu máy chủ dùng chung | Vũ Trung Sơn | | {2026-03-20 as dd/mm/yyyy} | {2026-04-30 as dd/mm/yyyy} | Đang thực hiện |`,
      },
    ],
  },
  {
    name: 'roles-05-tracker-of-directions',
    sheets: [
      {
        name: 'Theo dõi',
        rows: `THEO DÕI THỰC HIỆN Ý KIẾN CHỈ ĐẠO CỦA CHỦ TỊCH UBND TỈNH NĂM 2025

STT | Số văn bản | Ngày ban hành | Ngày nhận | Ý kiến chỉ đạo | Cơ quan được giao | Thời hạn báo cáo | Ngày cập nhật | Tình trạng xử lý | Kết quả xử lý
1 | 1203/UBND-KT | {2025-03-04 as dd/mm/yyyy} | {2025-03-06 as dd/mm/yyyy} | Kiểm tra phản ánh về giá thu mua sầu riêng tại huyện Krông Pắc | Sở Công Thương | {2025-03-20 as dd/mm/yyyy} | {2025-04-01 as dd/mm/yyyy} | Đã hoàn thành | Sở đã có Báo cáo số 77/BC-SCT ngày 18/3/2025
2 | 1290/UBND-NN | {2025-03-11 as dd/mm/yyyy} | {2025-03-12 as dd/mm/yyyy} | Đề xuất phương án hỗ trợ hợp tác xã bị thiệt hại do hạn hán | Sở Nông nghiệp và Môi trường | {2025-04-15 as dd/mm/yyyy} | {2025-04-01 as dd/mm/yyyy} | Đang thực hiện | Sở đã gửi văn bản lấy ý kiến các huyện
3 | 1344/UBND-TH | {2025-03-18 as dd/mm/yyyy} | {2025-03-19 as dd/mm/yyyy} | Tham mưu tổ chức Ngày Hợp tác xã Việt Nam | Liên minh Hợp tác xã tỉnh | {2025-04-05 as dd/mm/yyyy} | {2025-04-01 as dd/mm/yyyy} | Đang thực hiện | Đã trình kế hoạch, chờ phê duyệt
4 | 1410/UBND-NC | {2025-03-25 as dd/mm/yyyy} | {2025-03-26 as dd/mm/yyyy} | Rà soát các quyết định hết hiệu lực | Sở Tư pháp | {2025-05-30 as dd/mm/yyyy} | {2025-04-01 as dd/mm/yyyy} | Chưa thực hiện |`,
      },
    ],
  },
  {
    name: 'roles-06-field-beside-detail',
    sheets: [
      {
        name: 'PL2',
        merges: ['B3:B5', 'B6:B7'],
        rows: `PHỤ LỤC 2: PHÂN CÔNG NHIỆM VỤ NĂM 2026
TT | Nhiệm vụ | Công việc cụ thể | Đơn vị chủ trì | Thời hạn hoàn thành | Sản phẩm
1 | Hoàn thiện thể chế | Tham mưu sửa đổi Quy chế làm việc của Ban Thường vụ | Văn phòng | Tháng 3/2026 | Quy chế
2 | | Ban hành quy định quản lý nhãn hiệu tập thể “Cà phê Đắk Mil” | Phòng Kế hoạch | Tháng 5/2026 | Quyết định
3 | | Rà soát các văn bản đã hết hiệu lực | Văn phòng | Quý II/2026 | Danh mục
4 | Phát triển thành viên | Vận động ba hợp tác xã nông nghiệp mới gia nhập Liên minh | Phòng Kế hoạch | Quý III/2026 | Hồ sơ
5 | | Thăm và làm việc với thành viên tại các huyện | Ban Kiểm tra | Tháng 10/2026 | Biên bản`,
      },
      {
        name: 'PL3',
        rows: `PHỤ LỤC 3: NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026
TT | Nhóm nội dung | Nội dung chi tiết | Cơ quan thực hiện | Hạn hoàn thành
1 | Hạ tầng | Thuê đường truyền dự phòng cho trụ sở | Văn phòng | 30/4/2026
2 | Hạ tầng | Nâng cấp máy chủ lưu trữ hồ sơ | Văn phòng | 31/5/2026
3 | Dữ liệu | Nhập hồ sơ thành viên vào cơ sở dữ liệu | Phòng Kế hoạch | 30/6/2026
4 | Dữ liệu | Đối soát dữ liệu với cơ quan thuế | Phòng Kế hoạch | 31/7/2026
5 | Dữ liệu | Công khai bộ dữ liệu mở về hợp tác xã | Phòng Tuyên truyền | 31/8/2026
6 | Nhân lực | Mở hai lớp kỹ năng số cơ bản | Phòng Tuyên truyền | 30/9/2026`,
      },
    ],
  },
  {
    name: 'roles-07-officers-beside-leads',
    sheets: [
      {
        name: 'Theo dõi CV',
        rows: `BẢNG THEO DÕI CÔNG VIỆC NĂM 2026
STT | Nội dung công việc | Lãnh đạo phụ trách | Phòng/Ban | Chuyên viên thực hiện | Đầu mối liên hệ | Hạn hoàn thành | Ghi chú
1 | Tổng hợp số liệu thu chi quý I | Đ/c Nguyễn Văn An | Phòng Tài chính | Lê Thu Hà | 0912345678 | 10/4/2026 |
2 | Đề xuất danh mục mua sắm tập trung | Đ/c Nguyễn Văn An | Phòng Tài chính | Phạm Minh Tâm | 0912345679 | 30/4/2026 |
3 | Soạn quy chế chi tiêu nội bộ sửa đổi | Đ/c Trần Thị Bình | Văn phòng | Vũ Quốc Huy | 0912345680 | 15/5/2026 |
4 | Lấy phiếu khảo sát mức độ hài lòng | Đ/c Trần Thị Bình | Phòng Nghiệp vụ | Đỗ Thanh Bình | 0912345681 | 29/5/2026 |`,
      },
      {
        name: 'Giao việc',
        rows: `GIAO VIỆC THÁNG 4 NĂM 2026
STT | Nhiệm vụ | Đơn vị thực hiện | Chủ trì | Cán bộ theo dõi | Thời hạn
1 | Báo cáo tình hình sử dụng biên chế | Phòng Tổ chức | | Lê Thu Hà | 10/4/2026
2 | Kiểm tra công tác văn thư tại các trạm | Văn phòng | | Phạm Minh Tâm | 17/4/2026
3 | Tham mưu kế hoạch thi đua | Phòng Tổ chức | | Lê Thu Hà | 24/4/2026
4 | Rà soát hợp đồng lao động | Phòng Tổ chức | Trần Văn Dũng | Vũ Quốc Huy | 29/4/2026
5 | Tổ chức hội nghị viên chức | Công đoàn | | Đỗ Thanh Bình | 30/4/2026
6 | Cập nhật danh mục vị trí việc làm | Phòng Tổ chức | | Lê Thu Hà | 30/4/2026`,
      },
    ],
  },
  {
    name: 'roles-08-closed-list-beside-log',
    sheets: [
      {
        name: 'Kết luận',
        rows: `THỰC HIỆN KẾT LUẬN GIAO BAN NĂM 2025
TT | Nội dung kết luận | Đơn vị | Hạn xử lý | Diễn biến | Đánh giá
1 | Hoàn chỉnh phương án sắp xếp trụ sở | Phòng Kế hoạch | 15/6/2025 | 02/6: đã họp tổ công tác⏎10/6: trình Ban Giám đốc | Đã hoàn thành
2 | Lập hồ sơ thanh lý xe ô tô cũ | Văn phòng | 30/6/2025 | Đang xin ý kiến Sở Tài chính | Đang thực hiện
3 | Xây dựng định mức khoán xăng dầu | Văn phòng | 31/7/2025 | | Chưa thực hiện
4 | Kiện toàn Ban Chỉ đạo phòng chống thiên tai | Phòng Tổ chức | 10/6/2025 | Đã trình quyết định | Đã hoàn thành
5 | Bàn giao hồ sơ dự án hồ Ea Súp | Phòng Kế hoạch | 20/7/2025 | Đã mời đơn vị tư vấn | Đang thực hiện`,
      },
    ],
  },
  {
    name: 'roles-09-no-known-content-caption',
    sheets: [
      {
        name: 'Sheet1',
        at: 'B2',
        rows: `TT | Diễn giải | Phân loại | Đơn vị chủ trì | Hạn chót | Ghi chú
1 | Lắp đặt hệ thống năng lượng mặt trời áp mái nhà làm việc | Xây dựng | Phòng Quản trị | 30/9/2025 |
2 | Sửa chữa mái nhà để xe | Xây dựng | Phòng Quản trị | 15/8/2025 |
3 | Thay máy phát điện dự phòng | Thiết bị | Phòng Quản trị | 31/10/2025 |
4 | Mua phần mềm kế toán phiên bản mới | Thiết bị | Phòng Tài vụ | 31/12/2025 |`,
      },
      {
        name: 'Sheet2',
        rows: `Vấn đề cần giải quyết | Phụ trách | Hoàn thành trước ngày
Bổ sung hồ sơ xin cấp phép khai thác nước dưới đất | Phòng Kỹ thuật | 30/9/2025
Thương thảo lại hợp đồng bảo vệ rừng | Phòng Kế hoạch | 15/10/2025
Thu hồi công nợ quá hạn của ba đại lý | Phòng Kinh doanh | 31/10/2025`,
      },
    ],
  },
];
