import type { Finding } from '../../../checks/types';
import type { SettingsChanges } from '../../../excel/settings/settings-changes';
import { CORRECTED, REMEDIES } from '../../../strings/pane-corrections';

/** What a press beside a finding settles: the words of its button, what is saved, and what saving says. */
export interface Remedy {
  readonly words: string;
  readonly changes: SettingsChanges;
  readonly done: string;
}

/** The remedies of a finding that the officer can settle at a click; none for what only the sheet can mend. */
export function remediesOf(finding: Finding): readonly Remedy[] {
  switch (finding.code) {
    case 'column.datesSwapped':
      return [
        datesRemedy(REMEDIES.turnDates, finding, 'dates', true),
        datesRemedy(REMEDIES.keepDates, finding, 'dates', false),
      ];
    case 'column.dateOrder':
      return [datesRemedy(REMEDIES.dayFirst, finding, 'texts', false)];
    default:
      return [];
  }
}

function datesRemedy(
  words: string,
  { sheet, params }: Finding,
  cells: 'texts' | 'dates',
  turned: boolean,
): Remedy {
  const correction = { sheet, caption: String(params['caption'] ?? ''), cells, turned };
  return {
    words,
    changes: { corrections: { dates: { put: [correction] } } },
    done: CORRECTED.dates,
  };
}
