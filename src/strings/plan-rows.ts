import type { Role } from '../programme';
import type { PlanProposal, ProposedTask } from '../plan';
import { TEMPLATE } from './template';

/** The rows of a new programme's sheet: headings, and tasks with a cell for each column. */
export interface NewProgramme {
  /** What the sheet is called; a suffix is added where the name is taken. */
  readonly sheet: string;
  readonly title: string;
  /** The line below the title; "" for none. */
  readonly subtitle: string;
  readonly columns: readonly NewColumn[];
  readonly rows: readonly NewRow[];
}

/** A column by its caption, and what it holds, by which it gets its width. */
export interface NewColumn {
  readonly caption: string;
  readonly role: Role | null;
}

export type NewRow =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'task'; readonly cells: readonly string[] };

/** What the eight columns hold, in order. */
const ROLES: readonly Role[] = [
  'ordinal',
  'content',
  'start',
  'deadline',
  'responsible',
  'director',
  'output',
  'note',
];
const ATTACHED = '(Kèm theo {paper} số {number}{dated}{office})';
const DATED = ' ngày {date}';
const OF = ' của {office}';
const LEAD = '- Chủ trì: ';
const COORDINATORS = '- Phối hợp: ';
const SHEET = 'Từ kế hoạch';
const NUMERALS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** A plan's proposal as the rows of a new sheet in the eight columns every programme has. */
export function programmeOfPlan(proposal: PlanProposal): NewProgramme {
  const { title, tasks, year } = proposal;
  const named = year === null || title.includes(String(year)) ? title : `${title} (năm ${year})`;
  return {
    sheet: year === null ? SHEET : `${SHEET} ${year}`,
    title: named,
    subtitle: attached(proposal),
    columns: TEMPLATE.captions.map((caption, at) => ({ caption, role: ROLES[at] ?? null })),
    rows: rowsOf(tasks),
  };
}

/** Headings numbered anew; each task numbered inside its heading. */
function rowsOf(tasks: readonly ProposedTask[]): NewRow[] {
  const rows: NewRow[] = [];
  let [section, sections, ordinal] = [undefined as string | null | undefined, 0, 0];
  for (const task of tasks) {
    if (task.section !== section) {
      section = task.section;
      ordinal = 0;
      const heading = withoutNumber(section ?? '');
      if (heading !== '')
        rows.push({ kind: 'section', text: `${roman((sections += 1))}. ${heading}` });
    }
    rows.push({ kind: 'task', cells: cellsOf(task, (ordinal += 1)) });
  }
  return rows;
}

/** The eight cells: number, content, start, deadline, who, director, output, note. */
function cellsOf(task: ProposedTask, ordinal: number): string[] {
  const { content, time, directors, output } = task;
  return [
    String(ordinal).padStart(2, '0'),
    content,
    '',
    time ?? '',
    responsible(task),
    directors.join('; '),
    output ?? '',
    '',
  ];
}

function responsible({ leads, coordinators }: ProposedTask): string {
  const lead = leads.length === 0 ? [] : [LEAD + leads.join('; ')];
  const others = coordinators.length === 0 ? [] : [COORDINATORS + coordinators.join('; ')];
  return [...lead, ...others].join('\n');
}

function withoutNumber(section: string): string {
  return section
    .replace(/^(?:[\dIVXa-zđ.]+\.\s+)+/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function roman(value: number): string {
  return `${'X'.repeat(Math.floor(value / 10))}${NUMERALS[value % 10] ?? ''}`;
}

function attached({ title, number, date, office }: PlanProposal): string {
  if (number === null) return '';
  const paper = /^(?:kế hoạch|chương trình|nghị quyết|thông báo|chỉ thị|quyết định)/iu.exec(
    title,
  )?.[0];
  const kind = paper ?? 'Văn bản';
  return ATTACHED.replace('{paper}', kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase())
    .replace('{number}', number)
    .replace(
      '{dated}',
      date === null ? '' : DATED.replace('{date}', date.split('-').reverse().join('/')),
    )
    .replace('{office}', office === null ? '' : OF.replace('{office}', office));
}
