import { describe, it, expect } from '@jest/globals';
import { findTimeAtEnd } from '../../../../src/programme/timing';

const read = (text: string, year: number | null = 2026) => findTimeAtEnd(text, { year });

describe('a deadline at the end of a sentence', () => {
  it.each([
    ['Rà soát quy chế; hoàn thành trước ngày 10/9/2026.', null, '2026-09-09'],
    ['Lấy ý kiến góp ý về phương án giá; xong trong tháng 9/2026.', '2026-09-01', '2026-09-30'],
    ['Lập danh sách; báo cáo kết quả chậm nhất ngày 03/9/2026.', null, '2026-09-03'],
    ['Trình Ủy ban nhân dân tỉnh trong quý IV năm 2026.', '2026-10-01', '2026-12-31'],
    ['Thống kê; gửi về Văn phòng ngày 20 tháng 9 năm 2026.', '2026-09-20', '2026-09-20'],
    ['Tham mưu kế hoạch trước ngày 07/9/2026', null, '2026-09-06'],
    ['Tham mưu kế hoạch (hoàn thành trong quý II)', '2026-04-01', '2026-06-30'],
    ['Tham mưu kế hoạch (tháng 9/2026).', '2026-09-01', '2026-09-30'],
    ['Tham mưu kế hoạch. Thời hạn: 30/9/2026', '2026-09-30', '2026-09-30'],
    ['Tổ chức Hội nghị tổng kết, hoàn thành trong năm 2026', '2026-01-01', '2026-12-31'],
    ['Gửi về Sở Nội vụ trước ngày 15/6/2026 để tổng hợp, báo cáo', null, '2026-06-14'],
    ['Báo cáo UBND tỉnh trước 16h00 ngày 24/8/2026', null, '2026-08-24'],
    ['Tổ chức tập huấn vào cuối tháng 8', '2026-08-21', '2026-08-31'],
    ['RA SOAT, HOAN THANH TRUOC NGAY 30/9/2026', null, '2026-09-29'],
  ])('is found in %s', (text, from, to) => {
    expect(read(text)?.time).toMatchObject({ from, to });
    expect(read(text.normalize('NFD'))).toEqual(read(text));
  });

  it('is quoted as written, with its place', () => {
    const text = 'Rà soát; hoàn thành trước ngày 10/9/2026.';
    const found = read(text);
    expect(found?.time.text).toBe('hoàn thành trước ngày 10/9/2026');
    expect(found?.at).toBe(text.indexOf('hoàn'));
  });

  it.each([
    ['no time', 'Xây dựng kế hoạch công tác'],
    ['an empty text', ''],
    ['a document’s own day', 'Triển khai Kế hoạch số 12/KH-UBND ngày 05/3/2026'],
    ['a document’s day behind a deed', 'Báo cáo theo Công văn số 45/SNV ngày 05/3/2026'],
    ['a plan’s year', 'Xây dựng Chương trình công tác năm 2026'],
    ['a period of a name', 'Thực hiện Đề án phát triển hợp tác xã giai đoạn 2026-2030'],
    ['a year aimed at', 'Chiến lược phát triển đến năm 2030'],
    ['a period reported on', 'Báo cáo tình hình thực hiện nhiệm vụ trong quý II/2026'],
    ['papers of a time', 'Rà soát các văn bản được ban hành trước ngày 01/7/2026'],
    ['a time before the year', 'Giải quyết dứt điểm hồ sơ nộp, xong trước ngày 01/7/2024'],
    ['a report’s month', 'Báo cáo tháng 9/2026'],
    ['an impossible day', 'Hoàn thành trước ngày 31/9/2026'],
    ['a deadline in the middle', 'Trước ngày 10/9/2026 rà soát, sau đó lấy ý kiến các đơn vị'],
    ['the lunar calendar', 'Tổ chức lễ hội (10/3 âm lịch)'],
  ])('is none in %s', (_name, text) => {
    expect(read(text)).toBeNull();
  });

  it('needs a year from somewhere', () => {
    expect(read('Xong trước 30/9', null)).toBeNull();
    expect(read('Xong trước 30/9/2026', null)?.time.to).toBe('2026-09-29');
  });
});
