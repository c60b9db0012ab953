import { describe, expect, it } from '@jest/globals';
import { fc } from '../../fuzz';
import {
  readCoordinators,
  readResponsible,
  readUnits,
} from '../../../src/programme/responsibility';
import { CASES_2025, CELLS_2023, DIRECTORS_2025 } from './real-cells';

describe('readResponsible on the real 2025 programme', () => {
  it.each(CASES_2025)('reads the cell of task $task', ({ text, leads, coordinators }) => {
    const read = readResponsible(text);
    expect(read.leads).toEqual(leads);
    expect(read.coordinators).toEqual(coordinators);
  });

  it.each(CASES_2025)('reads it the same with its bullets on lines: $task', (example) => {
    const text = example.text.replace(
      /(?<!-) (?=(- )?(Chủ trì|Phối hợp|Các |UBND các huyện, thành phố Gia Nghĩa;))/g,
      '\n',
    );
    const read = readResponsible(text);
    expect(read.leads).toEqual(example.leads);
    expect(read.coordinators).toEqual(example.coordinators);
  });

  it.each(CASES_2025)('reads it the same in NFD: $task', ({ text, leads, coordinators }) => {
    const read = readResponsible(text.normalize('NFD'));
    expect([read.leads, read.coordinators]).toEqual([leads, coordinators]);
  });
});

describe('readUnits on real cells', () => {
  it.each(CELLS_2023)('reads “%s”', (text, units) => {
    expect(readUnits(text)).toEqual(units);
  });

  it.each(DIRECTORS_2025)('reads the director cell “%s”', (text, directors) => {
    expect(readUnits(text)).toEqual(directors);
  });
});

/** text → leads | coordinators; written by hand before the reader met them. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'Chủ trì: Sở Nội vụ\nPhối hợp: Sở Tài chính; Sở Tư pháp',
    ['Sở Nội vụ'],
    ['Sở Tài chính', 'Sở Tư pháp'],
  ],
  ['CHỦ TRÌ: SỞ NỘI VỤ\nPHỐI HỢP: SỞ TÀI CHÍNH', ['SỞ NỘI VỤ'], ['SỞ TÀI CHÍNH']],
  [
    'Chủ trì:\n- Phòng A\n- Phòng B\nPhối hợp:\n- Phòng C\n- Phòng D',
    ['Phòng A', 'Phòng B'],
    ['Phòng C', 'Phòng D'],
  ],
  ['- Chủ trì: Phòng A\n- Phòng B', ['Phòng A'], ['Phòng B']],
  ['Chủ trì: Phòng A;\nPhòng B', ['Phòng A', 'Phòng B'], []],
  ['Phối hợp: Sở Tài chính', [], ['Sở Tài chính']],
  ['- Phối hợp: Sở Tài chính\n- Chủ trì: Sở Nội vụ', ['Sở Nội vụ'], ['Sở Tài chính']],
  ['- Sở Nội vụ\n- Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính'], []],
  ['Sở Nội vụ\nSở Tài chính', ['Sở Nội vụ', 'Sở Tài chính'], []],
  ['Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp)', ['Sở Nội vụ'], ['Sở Tài chính']],
  [
    'Sở Nội vụ (chủ trì); Sở Y tế, Sở Tài chính (phối hợp)',
    ['Sở Nội vụ'],
    ['Sở Y tế', 'Sở Tài chính'],
  ],
  ['Sở Y tế; Sở Nội vụ chủ trì', ['Sở Nội vụ'], ['Sở Y tế']],
  ['Sở Nội vụ; Sở Tài chính (phối hợp)', ['Sở Nội vụ'], ['Sở Tài chính']],
  ['Sở Nội vụ chủ trì, Sở Tài chính phối hợp', ['Sở Nội vụ'], ['Sở Tài chính']],
  ['Văn phòng phối hợp với các phòng chuyên môn', ['Văn phòng'], ['các phòng chuyên môn']],
  ['Cơ quan chủ trì: Sở Y tế. Cơ quan phối hợp: Sở Tài chính.', ['Sở Y tế'], ['Sở Tài chính']],
  ['Đơn vị chủ trì: Văn phòng – Đơn vị phối hợp: Thanh tra', ['Văn phòng'], ['Thanh tra']],
  ['• Chủ trì: Phòng A\n• Phối hợp: Phòng B', ['Phòng A'], ['Phòng B']],
  ['+ Chủ trì: Phòng A + Phối hợp: Phòng B', ['Phòng A'], ['Phòng B']],
  ['Chủ trì Phòng A; phối hợp: Phòng B', ['Phòng A'], ['Phòng B']],
  ['Chủ trì - Phòng A\nPhối hợp - Phòng B', ['Phòng A'], ['Phòng B']],
  ['Chu tri: Phong A - Phoi hop: Phong B', ['Phong A'], ['Phong B']],
  ['Chủ trì: UBND các huyện,\nthành phố', ['UBND các huyện, thành phố'], []],
  [
    'Chủ trì: Văn phòng, Thanh tra, Phòng Kế hoạch',
    ['Văn phòng', 'Thanh tra', 'Phòng Kế hoạch'],
    [],
  ],
  ['Các Sở: Tài chính, Nội vụ, Tư pháp', ['Các Sở: Tài chính, Nội vụ, Tư pháp'], []],
  ['Sở Công Thương - Sở Tài chính', ['Sở Công Thương', 'Sở Tài chính'], []],
  ['Văn phòng, Văn phòng', ['Văn phòng'], []],
  ['Nguyễn Văn An, Trần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình'], []],
  ['Nguyễn Văn An, Phó Chủ tịch', ['Nguyễn Văn An, Phó Chủ tịch'], []],
  ['UBND thành phố Hà Nội, Hải Phòng', ['UBND thành phố Hà Nội, Hải Phòng'], []],
  ['Chủ trì: Ban Chỉ đạo (Sở A, Sở B); Phối hợp: Sở C', ['Ban Chỉ đạo (Sở A, Sở B)'], ['Sở C']],
  ['HTX Nông nghiệp Thống Nhất, HTX Sông Cầu', ['HTX Nông nghiệp Thống Nhất', 'HTX Sông Cầu'], []],
  ['LMHTX tỉnh, UBND huyện Cư Jút', ['LMHTX tỉnh', 'UBND huyện Cư Jút'], []],
  ['Sở A\n(Chủ trì)\nSở B\n(Phối hợp)', ['Sở A'], ['Sở B']],
  ['Chủ trì: Phòng A/ Phối hợp: Phòng B', ['Phòng A'], ['Phòng B']],
  ['VTV, VOV, TTXVN', ['VTV', 'VOV', 'TTXVN'], []],
  ['Bộ TTTT, VTV, Đài PTTH tỉnh', ['Bộ TTTT', 'VTV', 'Đài PTTH tỉnh'], []],
  ['Vụ GDTrH, GDTX, Vụ GDTH', ['Vụ GDTrH', 'GDTX', 'Vụ GDTH'], []],
  ['CÁC SỞ, BAN, NGÀNH', ['CÁC SỞ, BAN, NGÀNH'], []],
  ['Sở KH, ĐT', ['Sở KH, ĐT'], []],
  ['Đ/c Hà, Lan, Minh', ['Đ/c Hà', 'Lan', 'Minh'], []],
  ['Các đ/c: Nguyễn Văn An, Trần Bình', ['Nguyễn Văn An', 'Trần Bình'], []],
  ['Các đồng chí Hà, Lan', ['Hà', 'Lan'], []],
  ['Đ/c: Hà; Đ/c: Lan', ['Đ/c: Hà', 'Đ/c: Lan'], []],
  ['Nguyễn Văn An, Phó Giám đốc, Lan', ['Nguyễn Văn An, Phó Giám đốc, Lan'], []],
  ['VP, P.KH-HT, P. Tổng hợp', ['VP', 'P.KH-HT', 'P. Tổng hợp'], []],
  ['Phòng Hành chính - Tổ chức', ['Phòng Hành chính - Tổ chức'], []],
  [
    'Phối hợp với các Sở, ngành; chủ trì: Liên minh HTX tỉnh',
    ['Liên minh HTX tỉnh'],
    ['các Sở, ngành'],
  ],
  [
    '- Đ/c Nguyễn Văn A - PCT (chủ trì)\n- Đ/c Trần Văn B (phối hợp)',
    ['Đ/c Nguyễn Văn A - PCT'],
    ['Đ/c Trần Văn B'],
  ],
  ['Bộ Tài chính, Bộ Nội vụ và các bộ, ngành', ['Bộ Tài chính', 'Bộ Nội vụ và các bộ, ngành'], []],
  [
    'Sở Nông nghiệp và Môi trường; UBND các xã, phường, đặc khu',
    ['Sở Nông nghiệp và Môi trường', 'UBND các xã, phường, đặc khu'],
    [],
  ],
  ['-', [], []],
  ['…', [], []],
  ['...', [], []],
  ['Chưa phân công', [], []],
  ['chưa giao', [], []],
  ['Chủ trì: …\nPhối hợp: Sở A', [], ['Sở A']],
  ['Chủ trì: Chưa phân công', [], []],
  ['', [], []],
  ['   \n ', [], []],
];

describe('readResponsible on other layouts', () => {
  it.each(CASES)('reads “%s”', (text, leads, coordinators) => {
    const read = readResponsible(text);
    expect([read.leads, read.coordinators]).toEqual([leads, coordinators]);
  });

  it('tells a cell with labels from one without', () => {
    expect(readResponsible('Phối hợp: Sở A').labelled).toBe(true);
    expect(readResponsible('Sở A').labelled).toBe(false);
    expect(readResponsible('Trường Chính trị tỉnh').labelled).toBe(false);
  });

  it('reads a column of coordinators with or without its label', () => {
    expect(readCoordinators('Phối hợp: Sở A; Sở B')).toEqual(['Sở A', 'Sở B']);
    expect(readCoordinators('Sở A; Sở B')).toEqual(['Sở A', 'Sở B']);
    expect(readCoordinators('-')).toEqual([]);
  });

  it('never throws and never gives an empty name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { leads, coordinators } = readResponsible(text);
        expect(
          [...leads, ...coordinators].every((unit) => unit.trim() === unit && unit !== ''),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('readResponsible on short forms', () => {
  it.each([
    ['CT: Phòng Tổng hợp; PH: các phòng', ['Phòng Tổng hợp'], ['các phòng']],
    ['Sở Y tế (CT), Sở Nội vụ (PH)', ['Sở Y tế'], ['Sở Nội vụ']],
    ['Sở Y tế\nPH: Sở Nội vụ', ['Sở Y tế'], ['Sở Nội vụ']],
    ['Sở Y tế, Sở Nội vụ đồng chủ trì', ['Sở Y tế', 'Sở Nội vụ'], []],
    ['Sở Y tế và Sở Nội vụ cùng chủ trì', ['Sở Y tế', 'Sở Nội vụ'], []],
    ['Đồng chủ trì: Sở Y tế, Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ'], []],
    ['Chủ trì Sở Y tế phối hợp Sở Nội vụ', ['Sở Y tế'], ['Sở Nội vụ']],
    ['Sở Nội vụ cùng UBND các xã', ['Sở Nội vụ'], ['UBND các xã']],
    ['P. KHTC / VP', ['P. KHTC', 'VP'], []],
    ['Sở Kế hoạch và Đầu tư', ['Sở Kế hoạch và Đầu tư'], []],
    ['Phòng Kế hoạch và Tài chính cùng Văn phòng', ['Phòng Kế hoạch và Tài chính'], ['Văn phòng']],
    ['Ông Nguyễn Văn Cùng', ['Ông Nguyễn Văn Cùng'], []],
  ])('reads “%s”', (text, leads, coordinators) => {
    const read = readResponsible(text);
    expect([read.leads, read.coordinators]).toEqual([leads, coordinators]);
  });

  it.each(['nt', '- nt -', '"', 'như trên', 'Theo phân công', 'Giao sau', 'Xem phụ lục'])(
    'names nobody where “%s” stands',
    (text) => expect(readResponsible(text).leads).toEqual([]),
  );
});
