import type { PlanProposal, ProposedTask } from '../../../plan';

/** A proposed row as the officer has it now. */
export interface EditedRow {
  readonly task: ProposedTask;
  /** Its place in the plan, 0-based. */
  readonly at: number;
  readonly taken: boolean;
  readonly content: string;
  readonly time: string;
  readonly lead: string;
  /** Whom the text only suggests. */
  readonly suggested: readonly string[];
  /** Whether the text leaves its lead or its deadline open. */
  readonly open: boolean;
}

/** The rows to review: those with a question first, else in the plan's order. */
export function rowsToReview({ tasks, questions }: PlanProposal): EditedRow[] {
  const rows = tasks.map((task, at): EditedRow => {
    const asked = questions.filter((question) => question.task === at);
    const lead = asked.find(({ about }) => about === 'lead');
    return {
      task,
      at,
      taken: true,
      content: task.content,
      time: task.time ?? '',
      lead: task.leads.join('; '),
      suggested: lead?.choices ?? [],
      open: asked.length > 0,
    };
  });
  return [...rows.filter(({ open }) => open), ...rows.filter(({ open }) => !open)];
}

/** The proposal with what the officer made of it: only the rows taken, in the plan's order. */
export function proposalOf(proposal: PlanProposal, rows: readonly EditedRow[]): PlanProposal {
  const kept = rows.filter(({ taken }) => taken).sort((a, b) => a.at - b.at);
  const tasks = kept.map(({ task, content, time, lead }) => ({
    ...task,
    content: content.trim(),
    time: time.trim() === '' ? null : time.trim(),
    leads: lead.split(';').flatMap((name) => (name.trim() === '' ? [] : [name.trim()])),
  }));
  return { ...proposal, tasks, questions: [] };
}
