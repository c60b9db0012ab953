import { describe, expect, it } from '@jest/globals';
import { today } from '../src/clock';

const at = (hostname: string, search: string) => ({ hostname, search });

describe('today', () => {
  it('reads the machine’s own calendar day, whatever its time zone', () => {
    expect(today(undefined, new Date(2025, 8, 30, 0, 0, 1))).toBe('2025-09-30');
    expect(today(undefined, new Date(2025, 8, 30, 23, 59, 59))).toBe('2025-09-30');
    expect(today(undefined, new Date(2024, 1, 29, 12))).toBe('2024-02-29');
  });

  it.each(['localhost', '127.0.0.1', '[::1]'])('takes the day from the address on %s', (host) => {
    expect(today(at(host, '?today=2025-10-08'), new Date(2030, 0, 1))).toBe('2025-10-08');
  });

  it.each(['addin.example.vn', 'localhost.example.vn', ''])(
    'takes no day from the address on “%s”',
    (host) => {
      expect(today(at(host, '?today=2025-10-08'), new Date(2030, 0, 1))).toBe('2030-01-01');
    },
  );

  it.each(['', '?today=', '?today=2025-02-30', '?today=8/10/2025', '?day=2025-10-08'])(
    'reads the clock where the address says “%s”',
    (search) => {
      expect(today(at('localhost', search), new Date(2030, 0, 1))).toBe('2030-01-01');
    },
  );

  it('refuses a clock beyond the calendar', () => {
    expect(() => today(undefined, new Date(12000, 0, 1))).toThrow(RangeError);
  });
});
