import { ACTIONS, madeBy } from './actions';
import { sweepActions } from './sweep-suite';

sweepActions(ACTIONS.filter((action) => madeBy(action) === 'other'));
