import type { Probe } from '../probe';
import { RANGE_PROBES } from './ranges';
import { RULE_PROBES } from './rules';
import { SHEET_PROBES } from './sheets';
import { VALUE_PROBES } from './values';

/** Every question that is asked of Excel, in the order asked. */
export const PROBES: readonly Probe[] = [
  ...VALUE_PROBES,
  ...SHEET_PROBES,
  ...RULE_PROBES,
  ...RANGE_PROBES,
];
