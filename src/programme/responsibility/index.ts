export { readCoordinators, readResponsible, readUnits } from './responsible';
export type { Responsible } from './responsible';
export { unitKey, unitKeyer } from './key';
export type { Aliases } from './key';
export { similarUnits } from './similar';
export type { SimilarUnits } from './similar';
export { unitsOfHeading } from './unit-heading';
