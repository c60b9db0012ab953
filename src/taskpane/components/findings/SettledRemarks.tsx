import { Button } from '@fluentui/react-components';
import type { RemarkCorrection } from '../../../programme';
import { CORRECTED, CORRECTIONS } from '../../../strings/pane-corrections';
import { forgetWording, MEANINGS, REMARK_MEANINGS, WORDINGS } from '../../../strings/pane-remarks';
import { settingsJob } from '../../jobs/settings-job';
import type { Pane } from '../../state/use-pane';
import { Select } from '../Select';

interface Props {
  readonly pane: Pane;
  readonly remarks: readonly RemarkCorrection[];
}

type Changes = NonNullable<
  NonNullable<Parameters<typeof settingsJob>[0]['corrections']>['remarks']
>;

/** The wordings of progress the officer settled: each may be given another meaning, or left to the rules again. */
export function SettledRemarks({ pane, remarks }: Props) {
  if (remarks.length === 0) return null;
  const save = (change: Changes) =>
    pane.run(settingsJob({ corrections: { remarks: change } }, CORRECTED.remark));
  return (
    <>
      <h2>{WORDINGS.settled}</h2>
      {remarks.map((remark) => (
        <Settled
          key={remark.text}
          remark={remark}
          disabled={pane.state.job.kind === 'running'}
          onChange={(meaning) => save({ put: [{ text: remark.text, meaning }] })}
          onForget={() => save({ remove: [remark.text] })}
        />
      ))}
    </>
  );
}

interface SettledProps {
  readonly remark: RemarkCorrection;
  readonly disabled: boolean;
  readonly onChange: (meaning: RemarkCorrection['meaning']) => void;
  readonly onForget: () => void;
}

function Settled({ remark: { text, meaning }, disabled, onChange, onForget }: SettledProps) {
  return (
    <div className="settled">
      <Select
        label={`“${text}”`}
        disabled={disabled}
        value={meaning}
        onChange={(value) => {
          const chosen = MEANINGS.find((one) => one === value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {MEANINGS.map((one) => (
          <option key={one} value={one}>
            {REMARK_MEANINGS[one]}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        disabledFocusable={disabled}
        aria-label={forgetWording(text)}
        onClick={onForget}
      >
        {CORRECTIONS.removeAlias}
      </Button>
    </div>
  );
}
