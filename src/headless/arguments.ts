import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { isDay } from '../programme';
import type { ReportCalendar } from '../report';
import { UsageError } from './usage';

const day = z.string().check(z.refine(isDay, 'is no day of the form YYYY-MM-DD'));
/** `month`, `nd09`, or the office's own closing day as a bare number. */
const calendar = z.pipe(
  z
    .string()
    .check(z.regex(/^(month|nd09|[1-9]|[12]\d|3[01])$/, 'is neither month, nd09 nor a day 1..31')),
  z.transform((word: string): ReportCalendar =>
    word === 'month' || word === 'nd09' ? word : { closingDay: Number(word) },
  ),
);
const year = z.string().check(z.regex(/^(19|20|21)\d{2}$/, 'is no year'));

const shape = z.object({
  sheet: z.optional(z.string()),
  'as-of': z.optional(day),
  'answer-by': z.optional(day),
  'day-over': z._default(z.boolean(), false),
  all: z._default(z.boolean(), false),
  'page-a-unit': z._default(z.boolean(), false),
  period: z.optional(z.string()),
  output: z.optional(z.string()),
  calendar: z.optional(calendar),
  'hand-changes': z.optional(z.enum(['keep', 'discard'])),
  'fewer-tasks': z._default(z.boolean(), false),
  word: z.optional(z.string()),
  year: z.optional(year),
  by: z.optional(z.enum(['unit', 'director', 'officer', 'coordinator'])),
  for: z._default(z.array(z.string()), []),
  json: z._default(z.boolean(), false),
  'in-place': z._default(z.boolean(), false),
  help: z._default(z.boolean(), false),
});

/** The command line, read and checked. */
export interface Arguments extends z.infer<typeof shape> {
  readonly command: string;
  readonly file: string | undefined;
  /** The files behind the first one; none as a rule. */
  readonly others: readonly string[];
}

const READING = ['sheet', 'as-of', 'json'] as const;
const WRITING = ['output', 'in-place'] as const;
const REPORTING = ['period', 'calendar', 'hand-changes', 'fewer-tasks', 'word'] as const;
/** The options each command knows; another one is bad usage. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  read: [...READING, 'day-over'],
  check: [...READING],
  highlight: [...READING, ...WRITING],
  report: [...READING, ...WRITING, ...REPORTING, 'day-over'],
  summary: [...READING, ...WRITING, ...REPORTING, 'day-over'],
  reminders: [...READING, ...WRITING, 'word', 'all', 'day-over', 'page-a-unit'],
  when: ['year', 'json'],
  import: ['year', 'output', 'json'],
  slips: [...READING, 'output', 'in-place', 'by', 'for', 'answer-by'],
  collect: ['sheet', 'json', ...WRITING],
  'next-year': [...READING, ...WRITING, 'year'],
};
/** Commands that take several files. */
const MANY: readonly string[] = ['collect', 'summary'];

/** Reads the words behind `headless --`; throws {@link UsageError} naming the word that is off. */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  const checked = shape.safeParse(values);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new UsageError(`--${String(issue?.path[0])}: ${issue?.message}`);
  }
  const [command = '', file, ...others] = positionals;
  if (others.length > 0 && !MANY.includes(command))
    throw new UsageError(`unexpected word: ${others[0]}`);
  if (!checked.data.help) checkKnown(command, Object.keys(values));
  return { ...checked.data, command, file, others };
}

function checkKnown(command: string, given: readonly string[]): void {
  const known = KNOWN[command];
  const strange = given.find((option) => known !== undefined && !known.includes(option));
  if (strange !== undefined)
    throw new UsageError(`${command} does not know --${strange} (see --help)`);
}

function parse(words: readonly string[]): {
  values: Record<string, unknown>;
  positionals: string[];
} {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        sheet: { type: 'string' },
        'as-of': { type: 'string' },
        'answer-by': { type: 'string' },
        'day-over': { type: 'boolean' },
        all: { type: 'boolean' },
        'page-a-unit': { type: 'boolean' },
        period: { type: 'string' },
        output: { type: 'string', short: 'o' },
        calendar: { type: 'string' },
        'hand-changes': { type: 'string' },
        'fewer-tasks': { type: 'boolean' },
        word: { type: 'string' },
        year: { type: 'string' },
        by: { type: 'string' },
        for: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        'in-place': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${what} (see --help)`);
  }
}
