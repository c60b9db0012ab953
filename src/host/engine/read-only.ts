import { accessDenied } from '../errors';
import type { Engine } from './engine';

/** Methods of the API that change the workbook, by how their names begin; hidden ones (`_…`) never do. */
const WRITES =
  /^(?:add|apply|autofit|clear|copy|convert|delete|freeze|insert|merge|move|protect|remove|replace|set|unfreeze|unmerge|unprotect)/;

/** Whether a method (by its name on the wire) may change the workbook. */
export function isWrite(wireName = ''): boolean {
  return WRITES.test(wireName.charAt(0).toLowerCase() + wireName.slice(1));
}

/** Throws AccessDenied for a method that would change a file open for reading only. */
export function guardMethod({ readOnly }: Engine, method: string): void {
  if (readOnly && WRITES.test(method)) throw accessDenied('the file, open for reading only,');
}

/** Throws AccessDenied for any property set in a file open for reading only. */
export function guardProperty({ readOnly }: Engine): void {
  if (readOnly) throw accessDenied('the file, open for reading only,');
}

/** A write that no guard knew is a mistake of this host, never passed over. */
export function assertUnchanged(engine: Engine, revision: number): void {
  if (engine.readOnly && engine.workbook.revision !== revision)
    throw new Error('The host changed a file that is open for reading only.');
}
