import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { addDays, type Day } from '../../../programme';
import { ANSWER_DAYS } from '../../../report/slips/letters';
import { SLIPS_VIEW } from '../../../strings/pane-slips';
import { slipsJob, type SlipsWanted } from '../../jobs/slips-job';
import type { Pane } from '../../state/use-pane';
import { daysReadable } from '../day/day-faults';
import { DayField } from '../day/DayField';
import { saveCalendar, saveLetters, saveSlips } from './save-slips';

interface Props {
  readonly pane: Pane;
  readonly wanted: SlipsWanted;
  readonly isReady: boolean;
}

/** Slips as files to send, letters to units, and the deadlines for a calendar. */
export function SlipFiles({ pane, wanted, isReady }: Props) {
  const { state, run } = pane;
  const offered = addDays(state.today, ANSWER_DAYS);
  const [answerBy, setAnswerBy] = useState<Day | null>(offered);
  const order = (use: Parameters<typeof slipsJob>[1]) => () => {
    if (isReady) run(slipsJob(wanted, use));
  };
  return (
    <>
      <Button disabledFocusable={!isReady} onClick={order(saveSlips)}>
        {SLIPS_VIEW.files}
      </Button>
      <Button disabledFocusable={!isReady} onClick={order(saveCalendar)}>
        {SLIPS_VIEW.calendar}
      </Button>
      {wanted.by === 'unit' && (
        <>
          <DayField
            label={SLIPS_VIEW.answerBy}
            day={answerBy}
            near={offered}
            today={state.today}
            onChange={setAnswerBy}
          />
          <Button
            disabledFocusable={!isReady}
            onClick={() => {
              if (daysReadable() && answerBy !== null)
                order((made) => saveLetters(made, answerBy))();
            }}
          >
            {SLIPS_VIEW.letters}
          </Button>
        </>
      )}
    </>
  );
}
