import type { Day } from '../programme';

/** Today by this machine's clock and time zone: the one place of the command line that reads a clock. */
export function today(): Day {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
