import { memo } from 'react';
import type { Area } from '../model/host-api';
import { columnName } from '../model/address';
import { sizeOf, startOf, type Axis, type Span } from '../model/axis';

interface Props {
  readonly kind: 'row' | 'column';
  readonly axis: Axis;
  readonly span: Span;
  /** Sheet pixels at which the strip begins. */
  readonly origin: number;
  readonly selected: Area;
}

/** The letters above the columns or the numbers beside the rows, highlighted along the selection. */
export const Headings = memo(function Headings({ kind, axis, span, origin, selected }: Props) {
  const [from, to] =
    kind === 'row' ? [selected.top, selected.bottom] : [selected.left, selected.right];
  const shown: number[] = [];
  for (let index = span.first; index <= span.last; index += 1) {
    if (sizeOf(axis, index) > 0) shown.push(index);
  }
  return shown.map((index) => (
    <div
      key={index}
      data-heading={kind}
      data-index={index}
      aria-hidden="true"
      className={`heading ${index >= from && index <= to ? 'heading-on' : ''}`}
      style={
        kind === 'row'
          ? { top: startOf(axis, index) - origin, height: sizeOf(axis, index), width: '100%' }
          : { left: startOf(axis, index) - origin, width: sizeOf(axis, index), height: '100%' }
      }
    >
      {kind === 'row' ? index + 1 : columnName(index)}
    </div>
  ));
});
