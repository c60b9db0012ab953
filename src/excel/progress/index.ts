export { markProgress } from './mark-progress';
export { taskKeys, type TaskKey } from './task-key';
export type { MarkRequest, MarkResult, UndoRecord, WrittenCell } from './types';
export { readTaskSheet } from './read-sheet';
export type { TaskAct } from './types';
export { writeActs } from './write-acts';
