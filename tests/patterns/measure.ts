import type { Attack } from './attacks';
import { textOf } from './attacks';

/** Below this many milliseconds nothing is judged: the machine's own noise is larger. */
const FLOOR = 6;
/** Twice the text may take so many times as long; a quadratic pattern takes four times. */
const RATIO = 3;
/** Texts grow by doubling: an exponential pattern shows at once, a cubic one early, a quadratic one by the last. */
const SHORTEST = 24;
const LONGEST = 24_576;
/** A pattern that takes longer than the floor on so short a text is hopeless, and is not tried on a longer one. */
const HOPELESS = 200;

/** CPU milliseconds on an attack of one length, and on twice that. */
export type Growth = readonly [short: number, long: number];

/** How a pattern's time grows on an attack; null where it is linear, or too fast to tell. */
export function slowness(pattern: RegExp, attack: Attack): Growth | null {
  for (let length = SHORTEST; length <= LONGEST; length *= 2) {
    const text = textOf(attack, length);
    if (timeOf(pattern, text) < FLOOR) continue;
    if (length >= HOPELESS) {
      // Seen twice, so that a busy machine is not taken for a slow pattern.
      return growth(pattern, attack, length) && growth(pattern, attack, length);
    }
    const again = timeOf(pattern, text);
    if (again >= FLOOR) return [again, Infinity];
  }
  return null;
}

function growth(pattern: RegExp, attack: Attack, length: number): Growth | null {
  const [short, long] = [textOf(attack, length), textOf(attack, 2 * length)];
  const pairs = [1, 2, 3].map(() => [timeOf(pattern, short), timeOf(pattern, long)] as const);
  const first = Math.min(...pairs.map(([time]) => time));
  const second = Math.min(...pairs.map(([, time]) => time));
  return first >= FLOOR && second > RATIO * first ? [first, second] : null;
}

/** CPU time of every match of a pattern in a text, as matchAll and replace look for them. */
function timeOf(pattern: RegExp, text: string): number {
  const all = new RegExp(pattern.source, pattern.global ? pattern.flags : `${pattern.flags}g`);
  const start = process.cpuUsage();
  for (let match = all.exec(text); match !== null; match = all.exec(text)) {
    if (match[0] === '') all.lastIndex++;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
