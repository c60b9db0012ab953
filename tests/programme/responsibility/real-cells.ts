/** What a responsible cell of a real programme says, written by hand from the printed documents. */
export interface ResponsibleCase {
  readonly task: string;
  readonly text: string;
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
}

const CSTT = 'Phòng Chính sách TT';
const UNION = 'Liên minh Hợp tác xã tỉnh';
const RELATED = 'Các Tổ hợp tác, Hợp tác xã và đơn vị liên quan';
const EDITORS = ['Ban Biên tập Bản tin', 'các Tổ hợp tác, Hợp tác xã và cộng tác viên'];

/** The column "Trách nhiệm thực hiện" of the 2025 programme, page breaks already joined. */
export const CASES_2025: readonly ResponsibleCase[] = [
  { task: '01', text: 'Liên minh Hợp tác xã tỉnh', leads: [UNION], coordinators: [] },
  {
    task: '02',
    text: '- Chủ trì: Phòng Chính sách TT - Phối hợp: Báo Đắk Nông và một số đơn vị liên quan',
    leads: [CSTT],
    coordinators: ['Báo Đắk Nông và một số đơn vị liên quan'],
  },
  {
    task: '03',
    text: 'Văn phòng Quỹ Hỗ trợ phát triển Hợp tác xã',
    leads: ['Văn phòng Quỹ Hỗ trợ phát triển Hợp tác xã'],
    coordinators: [],
  },
  {
    task: '04',
    text: '- Chủ trì: Phòng Kế hoạch - HT - UBND các huyện, thành phố Gia Nghĩa; các nhóm sáng lập viên',
    leads: ['Phòng Kế hoạch - HT'],
    coordinators: ['UBND các huyện, thành phố Gia Nghĩa', 'các nhóm sáng lập viên'],
  },
  {
    task: '05',
    text: '- Chủ trì: Liên minh Hợp tác xã tỉnh - Phối hợp: UBND các huyện, thành phố Gia Nghĩa và các Hợp tác xã có liên quan',
    leads: [UNION],
    coordinators: ['UBND các huyện, thành phố Gia Nghĩa và các Hợp tác xã có liên quan'],
  },
  {
    task: '06',
    text: '- Chủ trì: Phòng Kế hoạch - HT - Phối hợp: UBND các huyện, thành phố và các Hợp tác xã có liên quan',
    leads: ['Phòng Kế hoạch - HT'],
    coordinators: ['UBND các huyện, thành phố và các Hợp tác xã có liên quan'],
  },
  {
    task: '07 and 09',
    text: 'Chủ trì: Văn phòng Phối hợp các phòng, đơn vị trực thuộc và các Hợp tác xã',
    leads: ['Văn phòng'],
    coordinators: ['các phòng, đơn vị trực thuộc và các Hợp tác xã'],
  },
  {
    task: '08 and 18',
    text: '- Chủ trì: Phòng Chính sách TT - Phối hợp: Ban Biên tập Bản tin, các Tổ hợp tác, Hợp tác xã và cộng tác viên',
    leads: [CSTT],
    coordinators: EDITORS,
  },
  {
    task: '10',
    text: '- Chủ trì tham mưu: Phòng Chính sách TT - Phối hợp: Các đơn vị liên quan và UBND các huyện, thành phố',
    leads: [CSTT],
    coordinators: ['Các đơn vị liên quan và UBND các huyện, thành phố'],
  },
  {
    task: '11',
    text: '- Chủ trì: Ủy ban kiểm tra Liên minh Hợp tác xã tỉnh - Các Tổ hợp tác, Hợp tác xã và đơn vị liên quan',
    leads: ['Ủy ban kiểm tra Liên minh Hợp tác xã tỉnh'],
    coordinators: [RELATED],
  },
  {
    task: '12',
    text: '- Chủ trì: Phòng Kế hoạch-HT - Các Tổ hợp tác, Hợp tác xã và đơn vị liên quan',
    leads: ['Phòng Kế hoạch-HT'],
    coordinators: [RELATED],
  },
  {
    task: '13',
    text: '- Chủ trì: Liên minh Hợp tác xã tỉnh - Các Tổ hợp tác, Hợp tác xã và đơn vị liên quan',
    leads: [UNION],
    coordinators: [RELATED],
  },
  {
    task: '14 and 16',
    text: '- Chủ trì: Ban Thường vụ Liên minh Hợp tác xã tỉnh',
    leads: ['Ban Thường vụ Liên minh Hợp tác xã tỉnh'],
    coordinators: [],
  },
  {
    task: '15',
    text: '- Chủ trì: Chủ trì tham mưu: Phòng Chính sách TT - Phối hợp: các Hợp tác xã',
    leads: [CSTT],
    coordinators: ['các Hợp tác xã'],
  },
  {
    task: '17',
    text: '- Chủ trì: Ban Chấp hành Liên minh Hợp tác xã tỉnh - Phối hợp: các đơn vị liên quan',
    leads: ['Ban Chấp hành Liên minh Hợp tác xã tỉnh'],
    coordinators: ['các đơn vị liên quan'],
  },
  {
    task: '19',
    text: '- Chủ trì: Liên minh Hợp tác xã tỉnh - Phối hợp: Các thành viên Ban Chỉ đạo phát triển kinh tế tập thể tỉnh, các tỉnh khu vực miền Trung - Tây Nguyên',
    leads: [UNION],
    coordinators: [
      'Các thành viên Ban Chỉ đạo phát triển kinh tế tập thể tỉnh',
      'các tỉnh khu vực miền Trung - Tây Nguyên',
    ],
  },
  {
    task: '20',
    text: '- Chủ trì: Ban Thường vụ - Phối hợp: Liên minh Hợp tác xã tỉnh và các đơn vị trực thuộc',
    leads: ['Ban Thường vụ'],
    coordinators: ['Liên minh Hợp tác xã tỉnh và các đơn vị trực thuộc'],
  },
  {
    task: '21',
    text: '- Chủ trì: Phòng CSTT - Phối hợp: Khổi thi đua khu vực Hợp tác xã nông nghiệp và khu vực Hợp tác xã phi nông nghiệp',
    leads: ['Phòng CSTT'],
    coordinators: [
      'Khổi thi đua khu vực Hợp tác xã nông nghiệp và khu vực Hợp tác xã phi nông nghiệp',
    ],
  },
  {
    task: '22',
    text: '- Chủ trì: Ban Thường vụ - Phối hợp: Các phòng, đơn vị trực thuộc',
    leads: ['Ban Thường vụ'],
    coordinators: ['Các phòng, đơn vị trực thuộc'],
  },
  {
    task: '23',
    text: 'Chủ trì: Liên minh Hợp tác xã tỉnh Phối hợp: Các Hợp tác xã, Ban chấp hành và các đơn vị liên quan',
    leads: [UNION],
    coordinators: ['Các Hợp tác xã', 'Ban chấp hành và các đơn vị liên quan'],
  },
  {
    task: '24',
    text: 'Chủ trì: Phòng Kế hoạch - HT, các Sở, Ngành có liên quan, UBND các huyện, thành phố Gia Nghĩa; Các Hợp tác xã trên địa bàn tỉnh',
    leads: [
      'Phòng Kế hoạch - HT',
      'các Sở, Ngành có liên quan',
      'UBND các huyện, thành phố Gia Nghĩa',
      'Các Hợp tác xã trên địa bàn tỉnh',
    ],
    coordinators: [],
  },
  { task: '25', text: 'Liên minh Hợp tác xã', leads: ['Liên minh Hợp tác xã'], coordinators: [] },
];

/** Every distinct cell of the columns "Đơn vị chủ trì" and "Đơn vị phối hợp" of the 2023 annex. */
export const CELLS_2023: readonly (readonly [text: string, units: readonly string[]])[] = [
  [
    'Các Sở, Ban, ngành; UBND các huyện, thành phố',
    ['Các Sở, Ban, ngành', 'UBND các huyện, thành phố'],
  ],
  [
    'Sở Thông tin Truyền thông; Báo Đắk Nông, Đài Phát thanh và Truyền hình tỉnh',
    ['Sở Thông tin Truyền thông', 'Báo Đắk Nông', 'Đài Phát thanh và Truyền hình tỉnh'],
  ],
  ['Sở Thông tin và Truyền thông', ['Sở Thông tin và Truyền thông']],
  ['Liên minh Hợp tác xã tỉnh', [UNION]],
  [
    'Trường Chính trị tỉnh và các Trung tâm Bồi dưỡng Chính trị các huyện, thành phố',
    ['Trường Chính trị tỉnh và các Trung tâm Bồi dưỡng Chính trị các huyện, thành phố'],
  ],
  ['Sở Kế hoạch và Đầu tư', ['Sở Kế hoạch và Đầu tư']],
  ['Sở Tài chính', ['Sở Tài chính']],
  ['Sở Nông nghiệp và phát triển nông thôn', ['Sở Nông nghiệp và phát triển nông thôn']],
  ['Sở Nông nghiệp và Phát triển nông thôn', ['Sở Nông nghiệp và Phát triển nông thôn']],
  ['Sở Công Thương', ['Sở Công Thương']],
  ['Sở Tài nguyên Môi trường', ['Sở Tài nguyên Môi trường']],
  ['Sở Khoa học và Công nghệ', ['Sở Khoa học và Công nghệ']],
  ['Sở Lao động Thương binh và Xã hội', ['Sở Lao động Thương binh và Xã hội']],
  ['Cục Thuế tỉnh', ['Cục Thuế tỉnh']],
  ['Sở Tài chính, UBND các huyện, thành phố', ['Sở Tài chính', 'UBND các huyện, thành phố']],
  ['Ngân hàng Nhà nước chi nhánh tỉnh', ['Ngân hàng Nhà nước chi nhánh tỉnh']],
  [
    'Các tổ chức kinh tế tập thể, hợp tác xã; UBND các huyện, thành phố',
    ['Các tổ chức kinh tế tập thể, hợp tác xã', 'UBND các huyện, thành phố'],
  ],
  ['UBND các huyện, thành phố', ['UBND các huyện, thành phố']],
  ['Các Sở, ngành, Liên minh Hợp tác xã tỉnh', ['Các Sở, ngành', UNION]],
  [
    'Liên minh Hợp tác xã tỉnh, Sở Nông nghiệp và phát triển nông thôn và các Sở, ngành có liên quan; Các tổ chức kinh tế tập thể, hợp tác xã',
    [
      UNION,
      'Sở Nông nghiệp và phát triển nông thôn và các Sở, ngành có liên quan',
      'Các tổ chức kinh tế tập thể, hợp tác xã',
    ],
  ],
  [
    'Ban Chỉ đạo kinh tế tập thể tỉnh (Cơ quan thường trực là Sở Kế hoạch và Đầu tư)',
    ['Ban Chỉ đạo kinh tế tập thể tỉnh (Cơ quan thường trực là Sở Kế hoạch và Đầu tư)'],
  ],
  [
    'Liên minh Hợp tác xã tỉnh, Sở Nội vụ; UBND các huyện, thành phố',
    [UNION, 'Sở Nội vụ', 'UBND các huyện, thành phố'],
  ],
  ['Sở Nội vụ', ['Sở Nội vụ']],
  [
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội, xã hội - nghề nghiệp',
    [
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội, xã hội - nghề nghiệp',
    ],
  ],
  [
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh; các Sở, ngành có liên quan; Các tổ chức kinh tế tập thể, hợp tác xã',
    [
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
      'các Sở, ngành có liên quan',
      'Các tổ chức kinh tế tập thể, hợp tác xã',
    ],
  ],
  ['Hội Nông dân tỉnh', ['Hội Nông dân tỉnh']],
  ['Các Sở, ngành, UBND các huyện, thành phố', ['Các Sở, ngành', 'UBND các huyện, thành phố']],
];

/** Every distinct cell of the column "Người chỉ đạo" of the 2025 programme, page breaks joined. */
export const DIRECTORS_2025: readonly (readonly [text: string, directors: readonly string[]])[] = [
  ['Thường trực LMHTX tỉnh', ['Thường trực LMHTX tỉnh']],
  ['Thường trực phụ trách', ['Thường trực phụ trách']],
  [
    '- Thường trực Liên minh Hợp tác xã tỉnh - Quỹ Hỗ trợ phát triển Hợp tác xã',
    ['Thường trực Liên minh Hợp tác xã tỉnh', 'Quỹ Hỗ trợ phát triển Hợp tác xã'],
  ],
  ['Thường trực Liên minh Hợp tác xã tỉnh', ['Thường trực Liên minh Hợp tác xã tỉnh']],
  [
    'Thường trực Liên minh Hợp tác xã tỉnh, Trưởng Ban biên tập',
    ['Thường trực Liên minh Hợp tác xã tỉnh', 'Trưởng Ban biên tập'],
  ],
  ['Thường trực Phụ trách', ['Thường trực Phụ trách']],
];
