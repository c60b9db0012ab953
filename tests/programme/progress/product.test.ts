import { describe, expect, it } from '@jest/globals';
import { productOf, readProgress } from '../../../src/programme/progress';

const product = (content: string, output: string | null = null) => productOf({ content, output });

describe('productOf', () => {
  it.each([
    ['Xây dựng kế hoạch phòng cháy rừng', 'document', ['ke hoach']],
    [
      'Tham mưu UBND tỉnh ban hành Quyết định phê duyệt đề án bến bãi',
      'document',
      ['quyet dinh', 'de an'],
    ],
    ['Rà soát, bổ sung danh mục công trình', 'document', ['danh muc']],
    ['Báo cáo công tác dược', 'document', ['bao cao']],
    ['- Xây dựng kế hoạch tổ chức Đại hội\n- Tổ chức Đại hội', 'event', []],
    ['Phối hợp tổ chức hội thi cán bộ giỏi', 'event', []],
    ['Họp giao ban quý III', 'event', []],
    ['Tổ chức kiểm tra các cơ sở', 'action', []],
    ['Sửa chữa nhà lớp học', 'action', []],
    ['Giải ngân vốn hỗ trợ', 'action', []],
    ['Công tác phòng dịch', 'unknown', []],
    ['', 'unknown', []],
  ])('takes “%s” for %s %j', (content, kind, papers) => {
    const { kind: found, papers: named } = product(content);
    expect({ kind: found, papers: [...named] }).toEqual({ kind, papers });
  });

  it('adds the last paper of the output column', () => {
    expect([...product('Ký kết và phối hợp tuyên truyền', 'Hợp đồng').papers]).toEqual([
      'hop dong',
    ]);
  });
});

describe('a deed judged by its task', () => {
  const state = (content: string, text: string): string => {
    const source = { role: 'status', value: text, displayed: undefined, text } as const;
    const read = readProgress([source], { year: 2025, product: () => product(content) });
    return read.notUnderstood.length > 0 ? 'notUnderstood' : read.state;
  };

  it.each([
    ['Đã trình', 'Trình UBND tỉnh danh mục dự án', 'done'],
    ['Đã trình', 'Xây dựng quy chế làm việc', 'notDone'],
    ['Đã tổ chức', 'Tổ chức hội nghị đối thoại', 'done'],
    ['Đã tổ chức họp', 'Tổ chức hội nghị đối thoại', 'notDone'],
    ['Đã tổ chức họp bàn phương án', 'Tổ chức hội thi phù hợp tình hình mới', 'notDone'],
    ['Đã tổ chức họp giao ban', 'Tổ chức hội nghị giao ban', 'done'],
    ['Đã ban hành Kế hoạch số 15', 'Xây dựng kế hoạch phòng cháy', 'done'],
    ['Đã ban hành Kế hoạch số 15', 'Tổ chức hội nghị đối thoại', 'notDone'],
    ['Đã ban hành Danh mục', 'Xây dựng đề án bến bãi', 'notDone'],
    ['Đã lấy ý kiến', 'Lấy ý kiến về quy định mức hỗ trợ', 'done'],
    ['Đã lấy ý kiến', 'Xây dựng quy định mức hỗ trợ', 'notDone'],
    ['Dự thảo đã xong', 'Xây dựng quy định mức hỗ trợ', 'notDone'],
    ['Đã báo cáo quý I, quý II', 'Định kỳ hàng quý báo cáo khó khăn', 'notDone'],
    ['Đã báo cáo quý II', 'Báo cáo kết quả quý II', 'done'],
    ['Đã khen thưởng', 'Khen thưởng điển hình', 'done'],
    ['Đã khen thưởng', 'Kiểm tra bếp ăn', 'notUnderstood'],
  ])('“%s” at “%s” is %s', (text, content, expected) => {
    expect(state(content, text)).toBe(expected);
  });
});
