import { REPORT_PARTS } from '../../report';

/** The parts of a report on its own sheet. */
export const PARTS = REPORT_PARTS;
