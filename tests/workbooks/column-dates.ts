import type { Fixture } from './fixture';

const FIVE = 'TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị thực hiện | Kết quả';

/** Workbooks whose dates only their column, their format or the day of reading can settle (src/README §3). */
export const COLUMN_DATE_FIXTURES: readonly Fixture[] = [
  {
    name: 'real-dates-in-tasks-of-two-rows',
    sheets: [
      {
        name: 'Nhiệm vụ',
        rows: `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026
${FIVE}
1 | Rà soát quy chế chi tiêu nội bộ của cơ quan, | Trước ngày | Văn phòng |
 | trình lãnh đạo ban hành | {2026-04-05 as d-mmm-yy} | |
2 | Kiểm tra việc chấp hành pháp luật tại các hợp | Trong tháng | Ban Kiểm tra |
 | tác xã nông nghiệp | {2026-05-01 as mmm-yy} | |
3 | Lập dự toán kinh phí năm sau của các đơn vị | {2026-06-07 as mm-dd-yy} | Phòng Kế hoạch |
 | trực thuộc | | |
4 | Tổ chức đối thoại với thành viên ở các huyện | Từ | Phòng Tuyên truyền |
 | phía Nam | {2026-02-03 as m/d/yy} | |
 | | đến | |
 | | {2026-03-04 as m/d/yy} | |
5 | Báo cáo sơ kết phong trào | {2026-07-08 as yyyy/mm/dd} | Văn phòng |
6 | Tổng hợp danh sách khen thưởng | {2026-09-10 as [$-F800]dddd\\, mmmm dd\\, yyyy} | Văn phòng |
7 | Đăng ký chỉ tiêu năm sau | {2026-10-01 as "Tháng "m/yyyy} | Phòng Kế hoạch |
8 | Công khai dự toán | {2026-11-02 as d/m} | Phòng Kế hoạch |
9 | Kiểm kê tài sản | {2026-12-05 as d.m.yy} | Văn phòng |`,
      },
    ],
  },
  {
    name: 'month-first-texts-beside-day-first-ones',
    sheets: [
      {
        name: 'Kế hoạch',
        rows: `KẾ HOẠCH CÔNG TÁC NĂM 2025
TT | Nội dung công việc | Ngày bắt đầu | Thời hạn | Đơn vị thực hiện
1 | Khảo sát nhu cầu đào tạo của hợp tác xã | 15/2/2025 | 3/25/2025 | Phòng Kế hoạch
2 | Mở lớp bồi dưỡng giám đốc hợp tác xã | 4/5/2025 | 5/6/2025 | Văn phòng
3 | Tổng hợp đề xuất hỗ trợ vốn | 20/5/2025 | trước 7/15/2025 | Phòng Kế hoạch
4 | Tham gia hội chợ vùng | 8/7/2025 | 8/9/2025 - 8/24/2025 | Phòng Tuyên truyền
5 | Báo cáo năm | 1/11/2025 | Tháng 12/2025 | Văn phòng
6 | Quyết toán | 5/11/2025 | 11/12/2025 | Văn phòng`,
      },
    ],
  },
  {
    name: 'days-swapped-by-a-us-excel',
    sheets: [
      {
        name: 'Phân công',
        rows: `PHÂN CÔNG NHIỆM VỤ NĂM 2025
${FIVE}
1 | Lập danh sách hộ kinh doanh | 18/6/2025 | Phòng Kinh tế |
2 | Thẩm định hồ sơ vay vốn | {2025-05-07 as m/d/yyyy} | Phòng Kinh tế |
3 | Rà soát đất công | 29/7/2025 | Phòng Địa chính |
4 | Tổ chức hội nghị tiếp xúc cử tri | {2025-09-08 as m/d/yyyy} | Văn phòng |
5 | Sửa chữa trụ sở | {2025-10-10 as m/d/yyyy} | Văn phòng |`,
      },
      {
        name: 'Phân công tháng 8',
        rows: `PHÂN CÔNG NHIỆM VỤ THÁNG 8 NĂM 2025
${FIVE}
1 | Trực cơ quan dịp lễ | {2025-08-05 as dd/mm/yyyy} | Văn phòng |
2 | Chấm điểm thi đua | 21/8/2025 | Phòng Nội vụ |
3 | Gửi báo cáo tháng | {2025-08-25 as dd/mm/yyyy} | Văn phòng |
4 | Duyệt lịch tiếp dân | {2025-08-06 as dd/mm/yyyy} | Văn phòng |`,
      },
    ],
  },
  {
    name: 'days-swapped-by-a-vietnamese-excel',
    sheets: [
      {
        name: 'Tasks',
        rows: `KẾ HOẠCH HOẠT ĐỘNG NĂM 2025
${FIVE}
1 | Khai giảng lớp nghề nông thôn | 9/15/2025 | Trung tâm Dạy nghề |
2 | Tuyển sinh đợt hai | {2025-07-10 as dd/mm/yyyy} | Trung tâm Dạy nghề |
3 | Kiểm tra xưởng thực hành | 10/20/2025 | Phòng Đào tạo |
4 | Họp hội đồng thi | {2025-03-11 as dd/mm/yyyy} | Phòng Đào tạo |
5 | Phát bằng | 12/19/2025 | Văn phòng |`,
      },
    ],
  },
  {
    name: 'dates-of-1904',
    date1904: true,
    sheets: [
      {
        name: 'Chương trình',
        rows: `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025
TT | Nội dung công việc | Bắt đầu | Thời hạn | Đơn vị thực hiện | Ngày hoàn thành
1 | Giao ban quý | {2025-03-20 as dd/mm/yyyy} | {2025-03-31 as dd/mm/yyyy} | Văn phòng | {2025-03-28 as dd/mm/yyyy}
2 | Hội thảo chuyên đề | {2025-05-06 as d-mmm} | {2025-06-07 as m/d/yy} | Phòng Kế hoạch |
3 | Đại hội nhiệm kỳ | {2025-10-01 as mmm-yy} | {2025-11-01 as "Tháng "m/yyyy} | Văn phòng |
4 | Báo cáo tổng kết | Tháng 12/2025 | 25/12/2025 | Văn phòng |`,
      },
    ],
  },
  {
    name: 'days-without-any-year',
    asOf: '2026-03-10',
    sheets: [
      {
        name: 'Việc của phòng',
        rows: `BẢNG PHÂN CÔNG CÔNG VIỆC CỦA PHÒNG
TT | Công việc | Phụ trách | Thời hạn | Ghi chú
1 | Nhập dữ liệu hội viên | Thu Hà | 05/3 | Đã xong
2 | Soạn báo cáo quý | Minh Tâm | Quý I |
3 | Gửi giấy mời tập huấn | Quốc Huy | trước 15/3 |
4 | Chuẩn bị hội nghị | Thanh Bình | Tháng 4 |
5 | Lập kế hoạch học tập | Ngọc Lan | 28/2 |`,
      },
    ],
  },
];
