import type { Fixture } from './fixture';

/** Workbooks over several years, with the plan's name in the title, with names of many kinds and with old fonts. */
export const YEAR_AND_NAME_FIXTURES: readonly Fixture[] = [
  {
    name: 'programme-of-three-years',
    sheets: [
      {
        name: 'Phụ lục',
        rows: `PHỤ LỤC NHIỆM VỤ THỰC HIỆN ĐỀ ÁN GIAI ĐOẠN 2025-2027
(Kèm theo Quyết định số: 1432/QĐ-UBND ngày 25 tháng 11 năm 2024 của Ủy ban nhân dân tỉnh Đắk Nông)
TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành | Sản phẩm
1 | Khảo sát hiện trạng | Sở Công Thương | Tháng 3/2025 | Báo cáo
2 | Thí điểm mô hình | Sở Công Thương | 2025-2026 | Mô hình
3 | Nhân rộng | UBND các huyện, thành phố | Quý II/2027 | Mô hình
4 | Sơ kết | Sở Nội vụ | Tháng 12/2026 | Báo cáo
5 | Vận hành bảo trì | Sở Nội vụ | 30/6/2028 | Báo cáo`,
      },
    ],
  },
  {
    name: 'years-told-by-the-deadlines',
    sheets: [
      {
        name: 'NV',
        rows: `PHỤ LỤC DANH MỤC NHIỆM VỤ
(Kèm theo Kế hoạch số 127/KH-UBND ngày 06 tháng 3 năm 2023 của UBND tỉnh Đắk Nông)
TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành
1 | Ban hành kế hoạch | Sở Công Thương | Tháng 4/2023
2 | Khảo sát | Sở Công Thương | Quý III/2023
3 | Hội thảo | Sở Nội vụ | 15/11/2023
4 | Thí điểm | Sở Nội vụ | Quý II/2024
5 | Sơ kết | Sở Tài chính | Tháng 10/2024
6 | Tổng kết | Sở Tài chính | Tháng 12/2024`,
      },
    ],
  },
  {
    name: 'years-with-no-figures',
    asOf: '2025-09-30',
    sheets: [
      {
        name: 'NV',
        rows: `CHƯƠNG TRÌNH CÔNG TÁC
TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành
1 | Việc thứ nhất | Văn phòng | Tháng 8 00/00/0000
2 | Việc thứ hai | Phòng Kế hoạch | 31/3
3 | Việc thứ ba | Phòng Kế hoạch | Tháng 5`,
      },
    ],
  },
  {
    name: 'short-names-and-persons-in-lists',
    sheets: [
      {
        name: 'Phân công',
        rows: `KẾ HOẠCH TRUYỀN THÔNG NĂM 2025
TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Lãnh đạo phụ trách | Thời hạn
1 | Phóng sự chuyên đề | VTV, VOV, TTXVN | Bộ VHTTDL, BHXH | Đ/c Hà, Lan | 15/5/2025
2 | Dạy chương trình tiếng Việt tăng cường | Vụ GDTH | Vụ GDTrH, Vụ GDTX | Các đ/c: Nguyễn Văn An, Trần Bình | 20/6/2025
3 | Sổ tay nghiệp vụ | Vụ GDTrH | Các Sở, ban, ngành; UBND các huyện, thành phố | Đ/c Minh - Phó Giám đốc | 25/7/2025
4 | Ngày hội đọc sách | UBND xã Tân Thanh | UBND xã Tân Thành | Ông Lê Văn Tám, Phó Chủ tịch | 30/8/2025
5 | Kiểm tra thư viện | Phòng Ke hoạch | Phòng Kế hoạch, Công đoàn | Đ/c Hà | 30/9/2025`,
      },
    ],
  },
  {
    name: 'old-fonts-tcvn3-and-vni',
    sheets: [
      {
        name: 'TCVN3',
        rows: `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025
TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị thực hiện
1 | X©y dùng kÕ ho¹ch ®µo t¹o c¸n bé hîp t¸c x· | Th¸ng 5/2025 | V¨n phßng
2 | Tæ chøc héi nghÞ s¬ kÕt 6 th¸ng ®Çu n¨m | 30/6/2025 | Phßng KÕ ho¹ch`,
      },
      {
        name: 'VNI',
        rows: `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025
TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị thực hiện
1 | Xaây döïng keá hoaïch ñaøo taïo caùn boä hôïp taùc xaõ | 31/5/2025 | Vaên phoøng
2 | Toå chöùc hoäi nghò sô keát 6 thaùng ñaàu naêm | 30/6/2025 | Phoøng Keá hoaïch`,
      },
      {
        name: 'Thường',
        rows: `CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025
TT | Nội dung công việc | Thời gian hoàn thành | Đơn vị thực hiện
1 | Hợp tác với hãng Citroën, Škoda và ông Müller ® | 31/5/2025 | Văn phòng
2 | Đo nhiệt độ 30°C ± 2, diện tích 12 m² · 5 «mẫu» | 30/6/2025 | Hoà giải viên`,
      },
    ],
  },
];
