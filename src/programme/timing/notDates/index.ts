import type { Blank } from './blank';
import { clocks, midnight } from './clocks';
import { documents } from './documents';
import { durations } from './durations';
import { festivals, names, sessions } from './names';
import { ratios, scores } from './ratios';
import { weekdays } from './weekdays';

/** Everything that looks like a time and is none, in the order it is taken out. */
const BLANKS: readonly Blank[] = [
  sessions,
  midnight,
  clocks,
  weekdays,
  scores,
  ratios,
  documents,
  durations,
  festivals,
  names,
];

/** Mended text with all that is no date overwritten, letter for letter, so that positions stay. */
export function blankOut(text: string): string {
  return BLANKS.reduce(
    (rest, blank) =>
      blank.hint === null || rest.includes(blank.hint) ? overwrite(rest, blank) : rest,
    text,
  );
}

function overwrite(text: string, { pattern, mark, spare }: Blank): string {
  return text.replace(pattern, (match: string, ...more: unknown[]) => {
    const at = more.find((part): part is number => typeof part === 'number') ?? 0;
    return spare?.(match, text, at) ? match : mark.repeat(match.length);
  });
}
