import { describe, expect, it } from '@jest/globals';
import { unitsOfHeading } from '../../../src/programme/responsibility';

describe('a heading that is a unit', () => {
  it.each([
    ['Phòng Kế hoạch', ['Phòng Kế hoạch']],
    ['PHÒNG KẾ HOẠCH - TÀI CHÍNH:', ['PHÒNG KẾ HOẠCH - TÀI CHÍNH']],
    ['Văn phòng (05 nhiệm vụ)', ['Văn phòng']],
    ['Nhiệm vụ của Ban Kiểm tra', ['Ban Kiểm tra']],
    ['Các nhiệm vụ giao cho Sở Y tế:', ['Sở Y tế']],
    ['Đơn vị chủ trì: Trung tâm Tư vấn', ['Trung tâm Tư vấn']],
    ['Giao Sở Nội vụ', ['Sở Nội vụ']],
    ['Phòng Kinh tế, Phòng Văn hóa', ['Phòng Kinh tế', 'Phòng Văn hóa']],
    ['Trạm y tế', ['Trạm y tế']],
    ['Công an xã', ['Công an xã']],
    ['UBND các huyện, thành phố', ['UBND các huyện, thành phố']],
    ['Văn phòng Quỹ Hỗ trợ phát triển Hợp tác xã', ['Văn phòng Quỹ Hỗ trợ phát triển Hợp tác xã']],
  ])('%s', (title, units) => {
    expect(unitsOfHeading(title)).toEqual(units);
  });

  it.each([
    'Phòng chống thiên tai',
    'PHÒNG, CHỐNG DỊCH BỆNH',
    'Phòng cháy, chữa cháy',
    'Sở hữu trí tuệ',
    'Công tác tổ chức bộ máy',
    'Hội nghị và sự kiện',
    'Ban hành văn bản',
    'Tổ chức sự kiện',
    'Báo cáo định kỳ',
    'Bảo hiểm xã hội',
    'Thanh tra, kiểm tra',
    'Trường hợp khác',
    'Đoàn kết nội bộ',
    'Nhà ở xã hội',
    'Văn phòng chuẩn bị các điều kiện phục vụ Đại hội',
    'Hợp tác xã nông nghiệp',
    'Quý III',
    '',
  ])('none: %s', (title) => {
    expect(unitsOfHeading(title)).toEqual([]);
  });
});
