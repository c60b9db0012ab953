import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { Period } from '../../../report/period';
import { PANE, sentenceCase, shortPeriod } from '../../../strings/pane';
import { REPORT_VIEW } from '../../../strings/pane-report';
import type { ProgrammeReading, WorkbookView } from '../../actions';
import { reportJob } from '../../jobs/report-job';
import { keepKind } from '../../preferences';
import { yearsOf } from '../../../report/programme-years';
import type { Pane } from '../../state/use-pane';
import { periodsToOffer, phaseGroups } from './period-options';

interface Props {
  readonly pane: Pane;
  readonly view: WorkbookView;
  readonly chosen: ProgrammeReading;
}

/** The reports of other periods, the latest first: choosing one writes it. Two days of one's own are asked for apart. */
export function PeriodMenu({ pane, view, chosen }: Props) {
  const { state, dispatch, run } = pane;
  const { today } = state;
  const { calendar, phases } = view.settings;
  const groups = [
    ...phaseGroups(phases, calendar),
    ...periodsToOffer(yearsOf([chosen.programme]), today, calendar),
  ];
  const create = (period: Period) => {
    if (period.kind !== 'range') {
      keepKind(period.kind);
      dispatch({ type: 'kindUsed', kind: period.kind });
    }
    dispatch({ type: 'periodChosen', period: period.id });
    run(reportJob({ ...state, period: period.id, reportAsOf: null }, chosen));
  };
  return (
    <Menu positioning={{ position: 'below', strategy: 'fixed', autoSize: 'height' }}>
      <MenuTrigger disableButtonEnhancement>
        <Button className="other">{REPORT_VIEW.otherPeriod}</Button>
      </MenuTrigger>
      <MenuPopover className="menu">
        <MenuList>
          <MenuItem onClick={() => dispatch({ type: 'daysAsked' })}>{PANE.otherDays}</MenuItem>
          <MenuDivider />
          {groups.map(({ label, periods }) => (
            <MenuGroup key={label}>
              <MenuGroupHeader>{label}</MenuGroupHeader>
              {periods.map((period) => (
                <MenuItem key={period.id} onClick={() => create(period)}>
                  {sentenceCase(shortPeriod(period))}
                </MenuItem>
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
