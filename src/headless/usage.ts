/** A command that cannot be carried out as given: bad words, an unreadable file, no programme. Exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** The help text: one line a command. */
export const USAGE = `usage: npm run --silent headless -- COMMAND ...
  read FILE [--sheet NAME] [--as-of YYYY-MM-DD] [--day-over] [--json]
  check FILE [--sheet NAME] [--as-of YYYY-MM-DD] [--json]
  highlight FILE [--sheet NAME] (-o OUT | --in-place) [--json]
  report FILE --period P [--sheet NAME] [--as-of YYYY-MM-DD] [--day-over] (-o OUT | --in-place) [--calendar month|nd09|1..31]
         [--hand-changes keep|discard] [--fewer-tasks] [--word OUT.docx] [--json]
  summary FILE... --period P   over all programmes of the workbook, or of several files into a new one; the rest as report
  reminders FILE [--sheet NAME | --all] [--as-of YYYY-MM-DD] [--day-over] [--page-a-unit] (-o OUT | --in-place)
         [--word OUT.docx] [--json]
  import PLAN.docx|PLAN.txt|- [--year YYYY] [-o OUT.xlsx] [--json]   a plan in prose as rows of a programme
  slips FILE --by unit|director|officer|coordinator [--for NAME]... [--sheet NAME] [--as-of YYYY-MM-DD]
        -o OUT.xlsx|OUT-FOLDER|OUT.zip|OUT.docx|OUT.ics [--answer-by YYYY-MM-DD] [--json]
        what each still has to do: a sheet or a file each, letters to units, or deadlines for a calendar
  collect FILE RETURNED.xlsx... [--sheet NAME] [-o OUT | --in-place] [--json]   the answers of returned slips
  next-year FILE [--sheet NAME] [--year YYYY] [--as-of YYYY-MM-DD] (-o OUT | --in-place) [--json]
  when [--year YYYY]        one phrase a line on standard input, one JSON line each
P is 2025-M09, 2025-Q3, 2025-H1, 2025-H2, 2025-9M, 2025 or 2025-01-01..2025-08-30, or a phase that the workbook's settings name, such as "Đợt 1"
--word writes the Word document besides, without charts: only Excel draws them`;
