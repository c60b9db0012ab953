import { describe, it, expect } from '@jest/globals';
import { countDoneWords, DONE_WORDS, NOT_DONE_PHRASES } from '../../../src/programme/progress';
import { splitRemarks } from '../../../src/programme/progress/split-remarks';
import { readRow, remarkRows } from './remarks';

const split = splitRemarks;

describe('the word lists', () => {
  it('are literal strings, lower case and NFC, none twice', () => {
    const all: string[] = [...DONE_WORDS, ...NOT_DONE_PHRASES];
    expect(new Set(all).size).toBe(all.length);
    for (const word of all) expect(word).toBe(word.toLowerCase().normalize('NFC').trim());
  });

  it('leave nothing of a not-done phrase to be counted', () => {
    for (const phrase of NOT_DONE_PHRASES)
      expect([phrase, countDoneWords(phrase)]).toEqual([phrase, 0]);
  });

  it('count every done word', () => {
    for (const word of DONE_WORDS) expect([word, countDoneWords(word) > 0]).toEqual([word, true]);
  });

  it.each([
    ['Hoàn thành trước 30/6', 0],
    ['Hoàn thành trước hạn', 1],
    ['Đã hoàn thành trước 30/6', 1],
    ['Chưa hoàn thành trước hạn', 0],
    ['Chưa hoàn thành. Đã hoàn thành', 1],
    ['ĐÃ HOÀN THÀNH', 1],
    ['', 0],
  ])('count %j as %i', (text, count) => {
    expect(countDoneWords(text)).toBe(count);
  });
});

/**
 * Remarks of the table that plain counting takes otherwise than reading: shares, words in between or behind,
 * "đang" and the like, later remarks, rarer words, and text typed without marks. A conditional format must go
 * by the row for these; every other remark may be left to the words.
 */
const COUNTED_OTHERWISE: readonly string[] = [
  'Đã hoàn tất',
  'Đã kí',
  'da hoan thanh',
  'Da ban hanh ngay 28/8/2025',
  'Hoàn thành 60%',
  'Đã hoàn thành 60 %',
  'Đã hoàn thành khoảng 95,5%',
  'Phấn đấu hoàn thành 100% trong tháng 9',
  'Sắp hoàn thành',
  'Gần xong',
  'Chưa có đơn vị nào hoàn thành',
  'Chưa hoàn thành 100%',
  'Không thể hoàn thành đúng hạn',
  'Yêu cầu hoàn thành trong tháng 9',
  'Khẩn trương hoàn thành',
  'Đôn đốc các đơn vị hoàn thành',
  'Tiếp tục hoàn thành',
  'Hoàn thành chậm nhất 30/10/2025',
  'Đã hoàn thành một phần',
  'Đã tổ chức lấy ý kiến',
  'Đã ban hành văn bản xin ý kiến',
  'Hoàn thành 3/5 nhiệm vụ',
  'Hoàn thành 3/5',
  'Đã tổ chức 3/5 lớp',
  'Đã hoàn thành 39/40 chỉ tiêu',
  'Đã hoàn thành phần 1, đang thực hiện phần 2',
  'Đã ban hành kế hoạch, tiếp tục triển khai',
  'Đã tổ chức 2 lớp, còn 1 lớp',
  'Chưa hoàn thành phần A, đã ban hành phần B',
  'Đã hoàn thành\\nĐang làm lại',
  'Đã hoàn thành; chưa hoàn thành',
  'Đã hoàn thành ngày 28/8/2025; ngày 15/9/2025: chưa hoàn thành phần bổ sung',
  'Đã ban hành kế hoạch; đang triển khai thực hiện',
  'Đã tổ chức 3 lớp; còn 2 lớp',
  'Chuyển sang năm 2026, hoàn thành trong quý I/2026',
  'Đã hoàn thành\\nKhông thực hiện',
  'Có khả năng hoàn thành đúng hạn',
  'Đã hoàn thành hầu hết nội dung',
  'Đã hoàn thành 3 trong 5 nhiệm vụ',
  'Hoàn thành một nửa',
  'Đã sớm hoàn thành',
  'Đã hoàn thành giai đoạn 1',
  'Tỷ lệ hoàn thành: 85%',
  'HT (BC số 12 ngày 02/9/2025)',
];

describe('counting words', () => {
  it('agrees with reading on every remark of the table but a known few', () => {
    const notes = remarkRows().filter(
      ({ sources: [source, ...more] }) => source?.role === 'note' && more.length === 0,
    );
    const disagreeing = notes.filter((row) => {
      const counted = countDoneWords(row.sources[0]?.text ?? '') > 0;
      return counted !== (readRow(row).state === 'done');
    });
    const texts = disagreeing.map((row) => row.cells.slice('note='.length));
    expect([...new Set(texts)]).toEqual(COUNTED_OTHERWISE);
  });
});

describe('splitRemarks', () => {
  it.each([
    ['one', ['one']],
    ['', []],
    [' ; . ', []],
    ['Đang làm. Đã xong', ['Đang làm', 'Đã xong']],
    ['Đang làm; Đã xong;', ['Đang làm', 'Đã xong']],
    ['Đang làm.Đã xong', ['Đang làm', 'Đã xong']],
    ['- Đang làm\n+ Đã xong\n\n• Hết', ['Đang làm', 'Đã xong', 'Hết']],
    ['Đã ký 28.8.2025', ['Đã ký 28.8.2025']],
    ['Đạt 1.000 lượt', ['Đạt 1.000 lượt']],
    ['Tại TP. Gia Nghĩa', ['Tại TP. Gia Nghĩa']],
    ['Ông Nguyễn V. A ký', ['Ông Nguyễn V. A ký']],
    ['1. Đang làm', ['1. Đang làm']],
    ['Xong tháng 8. Đã gửi', ['Xong tháng 8', 'Đã gửi']],
    ['Chưa\nhoàn thành', ['Chưa hoàn thành']],
    ['Chưa\nĐã hoàn thành', ['Chưa', 'Đã hoàn thành']],
    ['Đang làm\nđã xong', ['Đang làm', 'đã xong']],
  ])('splits %j', (text, remarks) => {
    expect(split(text)).toEqual(remarks);
  });
});
