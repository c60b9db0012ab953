import { ACTIONS, makesSheet } from './faults-actions';
import { sweepActions } from './faults-sweep-suite';

sweepActions(ACTIONS.filter((action) => !makesSheet(action)));
