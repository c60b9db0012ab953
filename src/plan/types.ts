import type { Day, TimeExpression } from '../programme';

/** One paragraph of a plan, without its page: its text with the number in front as it is shown ("II. NHIỆM VỤ"). */
export interface PlanLine {
  readonly kind: 'line';
  /** NFC; the number or bullet that Word makes itself stands in front as shown. */
  readonly text: string;
  /** Whether the whole paragraph is bold: a heading without a number. */
  readonly bold?: boolean;
}

/** A table of a plan: its cells' texts row by row, and which of them are merged (0-based, inclusive). */
export interface PlanTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }[];
}

export type PlanBlock = PlanLine | PlanTable;

/** A row proposed for the programme. What the text does not say is empty, never guessed. */
export interface ProposedTask {
  /** The headings it stands under, nearest last ("III.1. Các hoạt động chính"); null outside headings. */
  readonly section: string | null;
  /** Its number in the plan, "3.2" for the second bullet of item 3; null where it has none. */
  readonly ordinal: string | null;
  readonly content: string;
  /** The words that say when, as written; null where none do. */
  readonly time: string | null;
  /** How {@link time} reads; null where there are no words. */
  readonly reading: TimeExpression | null;
  readonly from: Day | null;
  readonly due: Day | null;
  /** "Thường xuyên", "hằng quý": without a deadline on purpose. */
  readonly ongoing: boolean;
  readonly leads: readonly string[];
  /** True only where the text itself names who leads this task. */
  readonly leadCertain: boolean;
  readonly coordinators: readonly string[];
  readonly directors: readonly string[];
  readonly output: string | null;
  /** The sentence it came from, verbatim. */
  readonly quote: string;
}

/** What the officer has to settle: `task` is the 0-based place in {@link PlanProposal.tasks}. */
export interface PlanQuestion {
  readonly task: number;
  readonly about: 'lead' | 'deadline';
  /** What the text suggests, likeliest first; none where it suggests nothing. */
  readonly choices: readonly string[];
}

/** What a plan holds: its name, and the rows a programme would get. */
export interface PlanProposal {
  readonly title: string;
  /** "345/KH-LMHTX"; null where its figures are left open. */
  readonly number: string | null;
  readonly date: Day | null;
  readonly office: string | null;
  readonly year: number | null;
  readonly tasks: readonly ProposedTask[];
  readonly questions: readonly PlanQuestion[];
}
