import type { ReactNode } from 'react';
import { FINDING_LIST, viewWithCount } from '../../../strings/pane';
import { PagedItems } from '../PagedItems';

/** How many items are drawn at once. */
const PAGE = 50;

interface Props<T> {
  readonly title: string;
  readonly items: readonly T[];
  /** Draws one item as a keyed list item. */
  readonly draw: (item: T) => ReactNode;
}

/** A list under its title and count, drawn a page at a time; nothing where it has no items. */
export function PagedList<T>({ title, items, draw }: Props<T>) {
  if (items.length === 0) return null;
  return (
    <>
      <h2>{viewWithCount(title, items.length)}</h2>
      <PagedItems items={items} page={PAGE} more={FINDING_LIST.more} draw={(item) => draw(item)} />
    </>
  );
}
