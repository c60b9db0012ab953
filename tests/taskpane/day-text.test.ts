import { describe, expect, it } from '@jest/globals';
import { dayOfText } from '../../src/taskpane/components/day/day-text';

describe('dayOfText', () => {
  it.each([
    ['30/9/2025', '2025-09-30'],
    ['08/10/2025', '2025-10-08'],
    ['8-10-2025', '2025-10-08'],
    ['8.10.25', '2025-10-08'],
    [' 30 / 9 / 2025 ', '2025-09-30'],
    ['30/9', '2024-09-30'],
    ['29/2', '2024-02-29'],
    ['2025-09-30', '2025-09-30'],
  ])('reads “%s” day first', (text, day) => {
    expect(dayOfText(text, '2024-05-01')).toBe(day);
  });

  it.each([
    '',
    ' ',
    '31/9/2025',
    '29/2/2025',
    '9/30/2025',
    '2025-02-30',
    '30/9/202',
    '30',
    'quý III',
    '30/9/2025 10:00',
    '-1/9/2025',
  ])('refuses “%s”', (text) => {
    expect(dayOfText(text, '2024-05-01')).toBeNull();
  });
});
