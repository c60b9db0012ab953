import { CellError, type Scalar } from './values';

/** A value as the library's evaluator passes it; 0 to 5 are its kinds blank, number, string, boolean, error, array. */
export type LibraryValue =
  | { readonly kind: 0 }
  | { readonly kind: 1 | 2 | 3; readonly value: number | string | boolean }
  | { readonly kind: 4; readonly code: string }
  | {
      readonly kind: 5;
      readonly rows: LibraryValue[][];
      readonly height: number;
      readonly width: number;
    };

/** A single value of the library's; of an array none. */
export function scalarFrom(value: LibraryValue): Scalar {
  if (value.kind === 4) return new CellError(value.code);
  return 'value' in value ? value.value : null;
}

/** A single value for the library. */
export function scalarTo(value: Scalar): LibraryValue {
  if (value === null) return { kind: 0 };
  if (value instanceof CellError) return { kind: 4, code: value.code };
  if (typeof value === 'number') return { kind: 1, value };
  return { kind: typeof value === 'string' ? 2 : 3, value };
}
