import type { Phase } from '../../report/period-steps';
import { phaseLine } from '../../strings/pane-settings';
import { dayOfText } from '../components/day/day-text';

/** A name, and two days with a dash or "đến" between; a colon may stand behind the name, "từ" before the days. */
const LINE =
  /^(?<name>\S.*?)[\s:,;(]+(?:từ |ngày )*(?<from>\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s*(?:[-–—]|đến(?: hết)?)\s*(?:ngày )?(?<to>\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)?[.;]?$/u;
const LONGEST = 60;

/** What was typed of phases: those that are read, and the first line that is none. */
export interface TypedPhases {
  readonly phases: readonly Phase[];
  readonly unreadable: string | null;
}

/** Phases as text, one a line. */
export function phasesText(phases: readonly Phase[]): string {
  return phases.map(({ name, from, to }) => phaseLine(name, from, to)).join('\n');
}

/** Reads phases that were typed, one a line: "Đợt 1: 01/01/2025 - 30/8/2025"; the earliest first. */
export function readPhases(text: string): TypedPhases {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const read = lines.map((line) => ({ line, phase: phaseIn(line) }));
  return {
    phases: read
      .flatMap(({ phase }) => phase ?? [])
      .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from))),
    unreadable: read.find(({ phase }) => phase === null)?.line ?? null,
  };
}

function phaseIn(line: string): Phase | null {
  const { name = '', from = '', to = '' } = LINE.exec(line)?.groups ?? {};
  const days = [from, to].map((text) => dayOfText(text, '2000-01-01'));
  const [first, last] = days;
  if (!first || !last || first > last || name.length > LONGEST) return null;
  return { name, from: first, to: last };
}
