import { CONTENT_DEFECTS } from './content';
import type { Defect } from './defect';
import { FORM_DEFECTS } from './form';

/**
 * Each defect is made from the real manifest by one edit, so that nothing else can be what is found.
 * An edit that no longer changes the manifest fails its test.
 */
export const DEFECTS: readonly Defect[] = [...FORM_DEFECTS, ...CONTENT_DEFECTS];
