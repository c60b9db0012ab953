import { describe, it, expect } from '@jest/globals';
import { fc } from '../../fuzz';
import {
  bare,
  fold,
  foldKeepingMarks,
  nfc,
  unifyDashes,
} from '../../../src/programme/text/normalise';

describe('nfc', () => {
  it.each([
    ['composes NFD', 'Quý'.normalize('NFD'), 'Quý'],
    ['turns no-break spaces into plain ones', 'Tháng\u00a03/2025', 'Tháng 3/2025'],
    [
      'turns thin, ideographic and zero-width spaces and tabs into plain ones',
      'a\u2009b\u3000c\u200bd\te',
      'a b c d e',
    ],
    ['drops joiners, soft hyphens and byte order marks', '\ufeffQu\u200dý\u00ad', 'Quý'],
    ['composes a letter and its tone across a joiner', 'Ho\u200d\u0323p', 'Họp'],
    ['composes them across a soft hyphen', 'Quy\u00ad\u0301', 'Quý'],
    ['composes them across a grapheme joiner', 'qua\u034f\u0301', 'quá'],
    ['keeps line breaks', 'Tháng\n9/2025', 'Tháng\n9/2025'],
    ['writes every line end as a line feed', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['keeps repeated spaces, case and punctuation', '  A –  B. ', '  A –  B. '],
    ['leaves an empty text empty', '', ''],
  ])('%s', (_name, text, expected) => {
    expect(nfc(text)).toBe(expected);
  });
});

describe('nfc of any text', () => {
  it('is the same for NFC and NFD, with invisible marks anywhere, once and for all', () => {
    const piece = fc.constantFrom(...'aươợệ ýQĐ\u0301\u0323\u0302\n-/9');
    const mark = fc.constantFrom('\u00ad', '\u200d', '\ufeff', '\u2060', '\u034f', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, mark), { maxLength: 12 }), (parts) => {
        const plain = parts.map(([letter]) => letter).join('');
        const expected = nfc(plain);
        const strewn = parts.flatMap(([letter, invisible]) => [
          ...Array.from(letter.normalize('NFD'), (each) => each + invisible),
        ]);
        expect(nfc(strewn.join(''))).toBe(expected);
        expect(nfc(plain.normalize('NFD'))).toBe(expected);
        expect(nfc(expected)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('fold', () => {
  it.each([
    ['drops case and diacritics', 'NỘI DUNG Công Việc', 'noi dung cong viec'],
    ['writes đ as d', 'Đơn vị chủ trì', 'don vi chu tri'],
    ['reads eth typed for Đ', 'Ðơn vị', 'don vi'],
    ['reads ƣ left by an old font', 'thƣờng xuyên', 'thuong xuyen'],
    ['joins lines and drops punctuation', ' Thời gian\n(hoàn thành): ', 'thoi gian hoan thanh'],
    ['keeps digits', 'Cột (1)', 'cot 1'],
    ['makes nothing of punctuation alone', ' … - / % ', ''],
    ['folds both places of the tone mark alike', 'Quí qúy quý', 'qui quy quy'],
  ])('%s', (_name, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('folds NFC and NFD, upper and lower case alike, once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'đĐơưẤệ ýQ-–\u00a0/9.') }), (text) => {
        const folded = fold(text);
        expect(fold(text.normalize('NFD'))).toBe(folded);
        expect(fold(text.toUpperCase())).toBe(folded);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });
});

describe('foldKeepingMarks', () => {
  it.each([
    ['keeps diacritics', 'ĐÃ Hoàn Thành'.normalize('NFD'), 'đã hoàn thành'],
    ['unifies dashes', '2025 – 2026 — 2027 − 2028', '2025 - 2026 - 2027 - 2028'],
    ['joins lines and spaces', ' a \n\n b\u00a0 c ', 'a b c'],
    ['keeps punctuation', 'Đã ký; ngày 3/4.', 'đã ký; ngày 3/4.'],
  ])('%s', (_name, text, expected) => {
    expect(foldKeepingMarks(text)).toBe(expected);
  });
});

describe('bare and unifyDashes', () => {
  it('keeps punctuation and spaces', () => {
    expect(bare('Quý III/2025,  Đợt 1')).toBe('quy iii/2025,  dot 1');
  });

  it('turns each dash into one hyphen', () => {
    expect(unifyDashes('a‐b‑c‒d–e—f―g−h－i')).toBe('a-b-c-d-e-f-g-h-i');
  });
});
