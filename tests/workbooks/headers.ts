import type { Fixture } from './fixture';

/** One workbook for each of ten header rows that offices use. */
export const HEADER_FIXTURES: readonly Fixture[] = [
  {
    name: 'header-01-ten-nhiem-vu-ket-qua',
    sheets: [
      {
        name: 'Phụ lục II',
        merges: ['A1:F1', 'A2:F2'],
        rows: `NHIỆM VỤ TRIỂN KHAI NGHỊ QUYẾT SỐ 57-NQ/TW
(Kèm theo Nghị quyết số 03/NQ-CP ngày 09 tháng 01 năm 2025 của Chính phủ)
TT | Tên nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Kết quả | Thời gian hoàn thành
I | Hoàn thiện thể chế
1 | Xây dựng Luật Công nghiệp công nghệ số | Bộ Thông tin và Truyền thông | Các Bộ, ngành | Luật được Quốc hội thông qua | '6/2025
2 | Sửa đổi Luật Khoa học và Công nghệ | Bộ Khoa học và Công nghệ | Các Bộ, ngành, địa phương | Luật | '12/2025
II | Phát triển hạ tầng số
1 | Phát triển hạ tầng 5G | Bộ Thông tin và Truyền thông | Các doanh nghiệp viễn thông | Báo cáo | Thường xuyên
2 | Xây dựng Trung tâm dữ liệu quốc gia | Bộ Công an | | Trung tâm dữ liệu | 2025`,
      },
    ],
  },
  {
    name: 'header-02-tien-do-la-trang-thai',
    sheets: [
      {
        name: 'Theo dõi',
        rows: `THEO DÕI NHIỆM VỤ UBND TỈNH GIAO NĂM 2025

TT | NHIỆM VỤ | KẾT QUẢ⏎YÊU CẦU | THỜI GIAN⏎HOÀN THÀNH | CƠ QUAN⏎THỰC HIỆN | TIẾN ĐỘ | KẾT QUẢ HIỆN NAY
1 | Ban hành kế hoạch cải cách hành chính | Kế hoạch | Tháng 3/2025 | Sở Nội vụ | Đã hoàn thành | Kế hoạch số 15/KH-UBND
2 | Xây dựng Đề án vị trí việc làm | Đề án | Quý II/2025 | Sở Nội vụ | Đang thực hiện | Đang lấy ý kiến các sở
3 | Báo cáo tổng kết chương trình | Báo cáo | 30/11/2025 | Văn phòng UBND tỉnh | Chưa thực hiện |`,
      },
    ],
  },
  {
    name: 'header-03-thoi-gian-thuc-hien',
    sheets: [
      {
        name: 'KH 2025',
        rows: `KẾ HOẠCH TUYÊN TRUYỀN NĂM 2025
TT | Nhiệm vụ, giải pháp | Cơ quan chủ trì | Cơ quan phối hợp | Kết quả | Thời gian thực hiện
1 | Tuyên truyền Luật Hợp tác xã | Liên minh HTX tỉnh | Báo, Đài | Hội nghị | Quý I - Quý II/2025
2 | Bồi dưỡng cán bộ hợp tác xã | Sở Nội vụ | Trường Chính trị | Lớp tập huấn | Tháng 6/2025
3 | Theo dõi, giải đáp chính sách | Liên minh HTX tỉnh | | Văn bản trả lời | Thường xuyên`,
      },
    ],
  },
  {
    name: 'header-04-thoi-gian-trien-khai',
    sheets: [
      {
        name: 'Dự án',
        rows: `DANH MỤC NHIỆM VỤ, DỰ ÁN NĂM 2025
STT | Tên nhiệm vụ/dự án | Cơ quan chủ trì | Cơ quan phối hợp | Kết quả dự kiến | Thời gian triển khai
1 | Xây dựng cổng dữ liệu mở | Sở Thông tin và Truyền thông | Các sở, ngành | Cổng dữ liệu | 2025-2027
2 | Số hóa hồ sơ lưu trữ | Sở Nội vụ | | Kho dữ liệu | Tháng 01 đến tháng 12/2025
3 | Nâng cấp đường truyền | Văn phòng UBND tỉnh | | Đường truyền | Quý II/2025`,
      },
    ],
  },
  {
    name: 'header-05-san-pham-du-kien',
    sheets: [
      {
        name: 'PL',
        rows: `PHỤ LỤC NHIỆM VỤ NĂM 2026
TT | Nội dung thực hiện | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm dự kiến
1 | Rà soát hợp tác xã ngừng hoạt động | UBND các huyện, thành phố | Sở Tài chính; Thuế tỉnh | {2026-06-30 as dd/mm/yyyy} | Báo cáo
2 | Hỗ trợ hợp tác xã vay vốn | Ngân hàng Nhà nước chi nhánh tỉnh | | {2026-03-01 as "Tháng "m/yyyy} | Hồ sơ vay
3 | Tổng kết phong trào | Liên minh Hợp tác xã tỉnh | | Trước ngày 15/12 | Báo cáo`,
      },
    ],
  },
  {
    name: 'header-06-don-vi-thuc-hien',
    sheets: [
      {
        name: 'Nhiệm vụ',
        rows: `CHƯƠNG TRÌNH HÀNH ĐỘNG NĂM 2025
STT | Nhiệm vụ, giải pháp | Đơn vị thực hiện | Đơn vị phối hợp | Thời gian thực hiện | Sản phẩm đầu ra
1 | Xây dựng mô hình điểm | Phòng Kế hoạch - HT | Văn phòng | 6 tháng đầu năm 2025 | Mô hình
2 | Kiểm tra việc chấp hành điều lệ | Ủy ban kiểm tra | Các phòng, đơn vị trực thuộc | Trong năm 2025 | Biên bản`,
      },
    ],
  },
  {
    name: 'header-07-tien-do-la-thoi-han',
    sheets: [
      {
        name: 'QPPL',
        rows: `DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT BAN HÀNH NĂM 2025
TT | Tên văn bản | Cơ quan trình | Cơ quan soạn thảo | Tiến độ | Hồ sơ
1 | Nghị quyết quy định mức hỗ trợ hợp tác xã | UBND tỉnh | Liên minh Hợp tác xã tỉnh | Tháng 5/2025 | Tờ trình
2 | Quyết định phân cấp quản lý tài sản | UBND tỉnh | Sở Tài chính | Hoàn thành trước 30/9/2025 | Dự thảo
3 | Quyết định về phí chợ | UBND tỉnh | Sở Công Thương | Quý IV/2025 |`,
      },
    ],
  },
  {
    name: 'header-08-co-quan-chu-tri-tham-muu',
    sheets: [
      {
        name: 'CTCT',
        rows: `CHƯƠNG TRÌNH CÔNG TÁC QUÝ I NĂM 2025
TT | Nội dung | Cơ quan chủ trì, tham mưu | Lãnh đạo theo dõi | Phòng chuyên môn | Tiến độ | Ghi chú
1 | Họp giao ban quý | Văn phòng | Đ/c Nguyễn Văn An | Phòng Tổng hợp | 31/3/2025 |
2 | Báo cáo kinh tế - xã hội | Sở Tài chính | Đ/c Trần Thị Bình | Phòng Kinh tế | Tháng 3/2025 | Đã gửi dự thảo
3 | Kiểm tra phòng chống thiên tai | Sở Nông nghiệp và Môi trường | Đ/c Nguyễn Văn An | Phòng Kinh tế | Trước 20/3/2025 |`,
      },
    ],
  },
  {
    name: 'header-09-khong-co-cot-tt',
    sheets: [
      {
        name: 'Sheet1',
        rows: `Nội dung công việc | Lãnh đạo phụ trách | Đơn vị chủ trì | Chuyên viên tham mưu | Thời hạn hoàn thành | Ngày hoàn thành thực tế | Thời hạn còn lại | Trạng thái
Tham mưu báo cáo tháng 8 | Nguyễn Văn An | Phòng Tổng hợp | Lê Thị Hoa | {2025-08-25 as dd/mm/yyyy} | {2025-08-24 as dd/mm/yyyy} | 0 | Hoàn thành đúng hạn
Xây dựng quy chế làm việc | Trần Thị Bình | Văn phòng | Phạm Văn Cường | {2025-09-30 as dd/mm/yyyy} | | 5 | Đang thực hiện
Rà soát thủ tục hành chính | Nguyễn Văn An | Phòng Kiểm soát thủ tục hành chính | Lê Thị Hoa | 15/10/2025 | | 20 | Chưa thực hiện`,
      },
    ],
  },
  {
    name: 'header-10-chi-tieu-khong-phai-chuong-trinh',
    sheets: [
      {
        name: 'Chỉ tiêu',
        rows: `CÁC CHỈ TIÊU CHỦ YẾU NĂM 2025
TT | Chỉ tiêu | Đơn vị | Kết quả | Cơ quan chủ trì theo dõi
1 | Tốc độ tăng trưởng GRDP | % | 8 | Sở Tài chính
2 | Số hợp tác xã thành lập mới | HTX | 30 | Liên minh Hợp tác xã tỉnh`,
      },
    ],
  },
];
