import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { FINDING_LIST, viewWithCount } from '../../../strings/pane';

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
  const [shown, setShown] = useState(PAGE);
  if (items.length === 0) return null;
  return (
    <>
      <h2>{viewWithCount(title, items.length)}</h2>
      <ul>{items.slice(0, shown).map(draw)}</ul>
      {shown < items.length && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {FINDING_LIST.more}
        </Button>
      )}
    </>
  );
}
