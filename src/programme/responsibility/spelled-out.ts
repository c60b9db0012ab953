import { openingOf } from './openers';

/** "CT: Phòng Tổng hợp; PH: các phòng", "Sở Y tế (CT)": officers' short forms, in capitals only. */
const SHORT_LABEL = /(?<![\p{L}\p{N}])(CT|PH|P\/H)(?=\s*:)/gu;
const SHORT_BEHIND = /\(\s*(CT|PH|P\/H)\s*\)/gu;
/** "Đồng chủ trì: A, B", and behind the units. */
const TOGETHER_BEFORE = /^(?:[-–•+*] ?)?(?:đồng|cùng) (?=chủ trì ?[:：])/iu;
const TOGETHER_BEHIND = /,? (?:đồng|cùng) chủ trì[.]?$/iu;
const BULLET_OR_LABEL = /^(?:[-–•+*] ?)?(?:[^:：]{1,40}[:：] ?)?/u;
const [AND, SLASH, WITH] = [/ và /gu, / \/ /gu, / cùng (?:với )?/gu];
const ENOUGH = 60;

/**
 * A responsible cell with its short forms written out, so that one reading does for all: "CT:" is "Chủ trì:", "A và B
 * đồng chủ trì" is "Chủ trì: A; B", "A cùng B" is "A, phối hợp với B", "A / B" is "A; B". Only where units stand on
 * both sides: "Phòng Kế hoạch và Đầu tư" stays one.
 */
export function spelledOut(text: string): string {
  if (!/CT|PH|P\/H|cùng|đồng|\s\/\s/iu.test(text)) return text;
  return text
    .replace(SHORT_LABEL, (_, short: string) => (short === 'CT' ? 'Chủ trì' : 'Phối hợp'))
    .replace(SHORT_BEHIND, (_, short: string) => (short === 'CT' ? '(chủ trì)' : '(phối hợp)'))
    .split('\n')
    .map(lineSpelledOut)
    .join('\n');
}

function lineSpelledOut(line: string): string {
  const text = line.trim();
  if (TOGETHER_BEHIND.test(text)) {
    return `Chủ trì: ${parted(text.replace(TOGETHER_BEHIND, ''), AND, '; ')}`;
  }
  const led = TOGETHER_BEFORE.test(text) ? text.replace(TOGETHER_BEFORE, '') : line;
  return parted(parted(led, SLASH, '; '), WITH, ', phối hợp với ');
}

/** The text parted anew at those places where a unit stands on both sides. */
function parted(text: string, at: RegExp, by: string): string {
  if (!opensWithUnit(text.trim().replace(BULLET_OR_LABEL, ''))) return text;
  return text.replace(at, (found, offset: number) =>
    opensWithUnit(text.slice(offset + found.length)) ? by : found,
  );
}

function opensWithUnit(text: string): boolean {
  return !['none', 'person'].includes(openingOf(text.slice(0, ENOUGH).trim()));
}
