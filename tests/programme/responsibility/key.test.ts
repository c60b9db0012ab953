import { describe, expect, it } from '@jest/globals';
import { similarUnits, unitKey } from '../../../src/programme/responsibility';

const SAME: readonly (readonly [string, string])[] = [
  ['Phòng CSTT', 'Phòng Chính sách TT'],
  ['Phòng Kế hoạch - HT', 'Phòng Kế hoạch-HT'],
  ['Phòng KH-HT', 'Phòng Kế hoạch - HT'],
  ['LMHTX tỉnh', 'Liên minh Hợp tác xã tỉnh'],
  ['LM HTX tỉnh', 'Liên minh HTX tỉnh'],
  ['UBND huyện Cư Jút', 'Ủy ban nhân dân huyện Cư Jút'],
  ['Uỷ ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
  ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
  ['Sở LĐ-TB&XH', 'Sở Lao động Thương binh và Xã hội'],
  ['Sở LĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
  ['Sở Tài nguyên Môi trường', 'Sở TNMT'],
  ['Sở Thông tin Truyền thông', 'Sở Thông tin và Truyền thông'],
  ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
  ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
  ['Sở VHTTDL', 'Sở Văn hoá, Thể thao và Du lịch'],
  ['Sở KHCN', 'Sở Khoa học và Công nghệ'],
  ['UBMTTQ Việt Nam tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
  ['BCĐ KTTT tỉnh', 'Ban Chỉ đạo kinh tế tập thể tỉnh'],
  ['P. Kế hoạch', 'Phòng Kế hoạch'],
  ['TT Khuyến nông', 'Trung tâm Khuyến nông'],
  ['các HTX, THT', 'Các Hợp tác xã, Tổ hợp tác'],
  ['Văn phòng'.normalize('NFD'), 'VĂN PHÒNG'],
  ['Đ/c Thu Hà', 'Đồng chí Thu Hà'],
  ['Đ/c: Thu Hà', 'Thu Hà'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Văn phòng', 'Văn phòng Quỹ Hỗ trợ phát triển Hợp tác xã'],
  ['UBND xã Tân Thanh', 'UBND xã Tân Thành'],
  ['Sở Kế hoạch và Đầu tư', 'Sở Khoa học và Công nghệ'],
  ['Phòng 1', 'Phòng 2'],
  ['Ban Thường vụ', 'Ban Thường vụ Liên minh Hợp tác xã tỉnh'],
  // "TT" in the middle of a word is no abbreviation.
  ['Công ty ATTP', 'Công ty An thông tin p'],
];

describe('unitKey', () => {
  it.each(SAME)('is one for “%s” and “%s”', (a, b) => {
    expect(unitKey(a)).toBe(unitKey(b));
  });

  it.each(DIFFERENT)('is not one for “%s” and “%s”', (a, b) => {
    expect(unitKey(a)).not.toBe(unitKey(b));
  });

  it('follows the aliases of the workbook', () => {
    const aliases = [{ alias: 'Phòng Nghiệp vụ 1', name: 'Phòng Chính sách TT' }];
    expect(unitKey('PHÒNG NGHIỆP VỤ 1', aliases)).toBe(unitKey('Phòng CSTT', aliases));
    expect(unitKey('Phòng Nghiệp vụ 2', aliases)).not.toBe(unitKey('Phòng CSTT', aliases));
  });
});

describe('similarUnits', () => {
  it('reports one unit spelled several ways, first seen first', () => {
    const names = ['Phòng Chính sách TT', 'Văn phòng', 'Phòng CSTT', 'Phòng Chính sách TT'];
    expect(similarUnits(names)).toEqual([{ names: ['Phòng Chính sách TT', 'Phòng CSTT'] }]);
  });

  it.each([
    ['a left out "và"', 'Sở Thông tin Truyền thông', 'Sở Thông tin và Truyền thông'],
    ['a left out "tỉnh"', 'Liên minh Hợp tác xã', 'Liên minh Hợp tác xã tỉnh'],
    ['a slip of a letter', 'Ban Thường vụ', 'Ban Thương vụ'],
    ['a slip in a long word', 'Khối thi đua Nông nghiệp', 'Khối thi đua Nông nghiệpp'],
    ['no diacritics', 'Sở Nội vụ', 'So Noi vu'],
    ['a slip before the name of a place', 'Uỷ ban nhân dân xã Ea Pô', 'Uỷ ban nhân dan xã Ea Pô'],
    ['a left out "tỉnh" in capitals', 'LIÊN MINH HỢP TÁC XÃ', 'LIÊN MINH HỢP TÁC XÃ TỈNH'],
  ])('reports %s', (_what, a, b) => {
    expect(similarUnits([a, b])).toEqual([{ names: [a, b] }]);
  });

  it.each([
    ['case, spaces and dashes', 'Phòng Kế hoạch - HT', 'PHÒNG KẾ HOẠCH-HT'],
    ['numbers', 'Phòng Nghiệp vụ 1', 'Phòng Nghiệp vụ 2'],
    ['a longer name', 'Văn phòng', 'Văn phòng Quỹ Hỗ trợ'],
    ['short names of places', 'UBND huyện Đắk Song', 'UBND huyện Đắk Nông'],
    ['one letter of an abbreviation', 'Vụ GDTH', 'Vụ GDTrH'],
    ['one mark in the name of a commune', 'UBND xã Tân Thanh', 'UBND xã Tân Thành'],
    ['one letter in the name of a commune', 'Công an phường Khánh An', 'Công an phường Thanh An'],
    ['one mark in the name of a cooperative', 'HTX Thanh Bình', 'HTX Thành Bình'],
    ['one mark in the name of a school', 'Trường Kim Đồng', 'Trường Kim Động'],
    ['one mark in the names of persons', 'Thu Hà', 'Thu Hạ'],
    ['one letter in the names of persons', 'Đ/c Nguyễn Khanh', 'Đ/c Nguyễn Thanh'],
  ])('does not report a difference of %s', (_what, a, b) => {
    expect(similarUnits([a, b])).toEqual([]);
  });

  it('does not report what an alias has settled', () => {
    const aliases = [{ alias: 'Phòng CSTT', name: 'Phòng Chính sách TT' }];
    expect(similarUnits(['Phòng CSTT', 'Phòng Chính sách TT'], aliases)).toEqual([]);
  });

  it('takes a cell of 32,767 letters without a space in its stride', () => {
    const long = 'a'.repeat(32_767);
    const before = process.cpuUsage().user;
    expect(similarUnits([long, `${long}b`, 'Văn phòng'])).toEqual([]);
    expect(process.cpuUsage().user - before).toBeLessThan(1_000_000);
  });
});
