import type { Role } from '../types';

/** A caption whose meaning only the column's cells can settle (see settle.ts and refine.ts). */
export type OpenQuestion =
  | 'numbering'
  | 'subject'
  | 'progressOrDeadline'
  | 'timeSpan'
  | 'sideTime'
  | 'finished'
  | 'percentOrStatus'
  | 'resultDone'
  | 'result'
  | 'handler'
  | 'bareUnit';

/**
 * What a caption means: a role (rank 0: surely; rank 1: unless a better column claims it), an open
 * question, `ignored` for captions known to be none of our business, null for unknown ones.
 */
export type CaptionMeaning =
  | { readonly role: Role; readonly rank: 0 | 1 }
  | { readonly question: OpenQuestion }
  | 'ignored'
  | null;

/** Captions by folded text, first match wins: what is narrower stands before what is wider. */
export type CaptionRules = readonly (readonly [pattern: RegExp, meaning: CaptionMeaning])[];

/** A role as a caption's meaning. */
export const role = (name: Role, rank: 0 | 1 = 0): CaptionMeaning => ({ role: name, rank });

/** A question as a caption's meaning. */
export const open = (question: OpenQuestion): CaptionMeaning => ({ question });
