import type { Editor } from './editor';

/**
 * A misfortune ordered for a test or a trial. Requests are counted from 0 from the moment the faults are
 * ordered; the library's own clean-up requests are not counted.
 */
export type Fault =
  /** Request `at` fails with `code`; with `done` its actions were carried out and only the answer is lost. */
  | {
      readonly kind: 'fail';
      readonly at: number;
      readonly code: string;
      readonly message?: string;
      readonly done?: boolean;
    }
  /** The connection dies at request `from`; with `done` that request was still carried out. */
  | {
      readonly kind: 'dead';
      readonly from: number;
      readonly code?: string;
      readonly done?: boolean;
    }
  /** Request `at` (or every request) is answered only after so many milliseconds. */
  | { readonly kind: 'delay'; readonly at?: number; readonly ms: number }
  /** Requests `from` to `until` (inclusive; left out: for ever) find the user editing a cell. */
  | { readonly kind: 'cellEdit'; readonly from: number; readonly until?: number }
  /**
   * After each change by this user's own hand he is in the next cell, typing on, for so many milliseconds (left out:
   * until he is told to leave it).
   */
  | { readonly kind: 'typing'; readonly ms?: number }
  /** Just before request `before`, somebody else changes the workbook. */
  | { readonly kind: 'edit'; readonly before: number; readonly by: (editor: Editor) => void };

/** What faults mean for one request. */
export interface FaultVerdict {
  readonly delay: number;
  readonly cellEdit: boolean;
  /** Whether that editing has an end, so that a request which waits for it is answered. */
  readonly cellEditEnds: boolean;
  readonly edits: readonly ((editor: Editor) => void)[];
  /** Null when the request is answered as usual. */
  readonly failure: {
    readonly code: string;
    readonly message: string;
    readonly done: boolean;
  } | null;
}

const DEAD = 'The connection to the server was lost.';

/** Works out what happens to request `index`. */
export function judge(faults: readonly Fault[], index: number): FaultVerdict {
  const editing = faults
    .filter((fault) => fault.kind === 'cellEdit')
    .filter(({ from, until = Infinity }) => index >= from && index <= until);
  return {
    delay: sum(faults, (fault) =>
      fault.kind === 'delay' && (fault.at ?? index) === index ? fault.ms : 0,
    ),
    cellEdit: editing.length > 0,
    cellEditEnds: editing.every(({ until }) => until !== undefined),
    edits: faults.flatMap((fault) =>
      fault.kind === 'edit' && fault.before === index ? [fault.by] : [],
    ),
    failure: failureOf(faults, index),
  };
}

function failureOf(faults: readonly Fault[], index: number): FaultVerdict['failure'] {
  for (const fault of faults) {
    if (fault.kind === 'fail' && fault.at === index) {
      const message = fault.message ?? `This request was ordered to fail with ${fault.code}.`;
      return { code: fault.code, message, done: fault.done ?? false };
    }
    if (fault.kind === 'dead' && index >= fault.from) {
      const done = fault.done === true && index === fault.from;
      return { code: fault.code ?? 'ConnectionFailure', message: DEAD, done };
    }
  }
  return null;
}

function sum(faults: readonly Fault[], of: (fault: Fault) => number): number {
  return faults.reduce((total, fault) => total + of(fault), 0);
}
