import type { PlanProposal } from '../../plan';
import { planWritten } from '../../strings/pane-plan';
import { programmeOfPlan } from '../../strings/plan-rows';
import type { JobOrder } from '../state/use-jobs';

/** Writes the rows of a plan, as the officer left them, onto a new sheet. */
export function planJob(proposal: PlanProposal): JobOrder {
  return {
    name: 'importPlan',
    changesView: true,
    work: async (actions) => {
      const sheet = await actions.createProgramme(programmeOfPlan(proposal));
      return { sentence: planWritten(sheet, proposal.tasks.length), sheet };
    },
  };
}
