import { describe, it, expect } from '@jest/globals';
import { isPlaceholder } from '../../src/checks';
import { programme, task } from './builders';
import { cellsOf, paramsOf } from './run';

describe('isPlaceholder', () => {
  it.each([
    '',
    ' ',
    '-',
    '–',
    '…',
    '...',
    '…………',
    '?',
    'Chưa phân công',
    'CHƯA XÁC ĐỊNH',
    'chưa giao',
  ])('takes %j for nothing', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each([
    'Văn phòng',
    'Chưa hoàn thành',
    'a',
    '1',
    'Tổ chưa phân công việc',
    'Chưa rõ đầu mối Sở Nội vụ',
  ])('takes %j for something', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

describe('content.missing', () => {
  it('points at cells that say nothing', () => {
    const tasks = [task(2, { content: '' }), task(3), task(4, { content: '…' })];
    expect(cellsOf('content.missing', programme(tasks))).toEqual(['B2', 'B4']);
  });
});

describe('content.duplicate', () => {
  it('points at the later task and names the first, whatever the case, spaces and bullets', () => {
    const tasks = [
      task(2, { content: 'Tổ chức Hội nghị quý I' }),
      task(3, { content: 'Tổ chức Hội nghị quý II' }),
      task(4, { content: '- TỔ CHỨC  Hội nghị quý I.' }),
    ];
    const twice = programme(tasks);
    expect(cellsOf('content.duplicate', twice)).toEqual(['B4']);
    expect(paramsOf('content.duplicate', twice)).toEqual([{ firstOrdinal: '1', firstRow: 2 }]);
  });

  it('allows contents that differ by a tone, and several empty ones', () => {
    const contents = ['Tổ chức hội thi', 'Tổ chức hội thị', '', ''];
    const tasks = contents.map((content, index) => task(index + 2, { content }));
    expect(cellsOf('content.duplicate', programme(tasks))).toEqual([]);
  });
});
