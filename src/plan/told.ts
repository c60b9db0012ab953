import { readTime } from '../programme/timing';
import type { TimeContext } from '../programme/timing';
import { readResponsible } from '../programme/responsibility';
import type { TimeExpression } from '../programme';
import { detailOf, type DetailKind } from './details';
import { whenOf } from './when';
import { capitalised, unitsOfName } from './who';

/** What the labelled lines below an item tell of it. */
export interface Told {
  readonly time: TimeExpression | null;
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
  readonly directors: readonly string[];
  readonly output: string | null;
}

/** Reads labelled lines ("Thời gian: …", "Đơn vị chủ trì: …"); others are left aside. */
export function toldBy(lines: readonly string[], context: TimeContext): Told {
  const of = (kind: DetailKind): string[] =>
    lines.flatMap((line) => {
      const detail = detailOf(line);
      return detail?.kind === kind && detail.body !== '' ? [detail.body] : [];
    });
  const read = of('lead').map((body) => readResponsible(body));
  return {
    time: of('time').map((body) => timeOf(body, context))[0] ?? null,
    leads: read.flatMap(({ leads }) => leads).map((name) => capitalised(name)),
    coordinators: [
      ...read.flatMap(({ coordinators }) => coordinators),
      ...of('coordinators').flatMap(unitsOfName),
    ],
    directors: of('director').flatMap(unitsOfName),
    output: of('output')[0]?.replace(/[.;]$/u, '') ?? planOf(lines),
  };
}

/** "Có Kế hoạch chi tiết" among the details: a plan is to be made. */
function planOf(lines: readonly string[]): string | null {
  const isPlanned = lines.some((line) => /:\s*có kế hoạch (?:chi tiết|riêng)/iu.test(line));
  return isPlanned ? 'Kế hoạch chi tiết' : null;
}

function timeOf(body: string, context: TimeContext): TimeExpression {
  const whole = body.replace(/[.;]$/u, '');
  const read = readTime(whole, context);
  return read.kind === 'unreadable' ? (whenOf(whole, context)?.time ?? read) : read;
}
