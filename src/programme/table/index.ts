export { gridOf } from './grid';
export type { Grid } from './grid';
export { findTables } from './find';
export type { FoundTable } from './find';
export { looksLikeOurReport } from './ours';
export { pointedColumns } from './pointed';
export type { PointedColumn } from './pointed';
