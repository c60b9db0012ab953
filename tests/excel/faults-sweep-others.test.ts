import { ACTIONS, madeBy } from './faults-actions';
import { sweepActions } from './faults-sweep-suite';

sweepActions(ACTIONS.filter((action) => madeBy(action) === 'other'));
