import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

interface Props<T> {
  readonly items: readonly T[];
  /** How many are drawn at a time. */
  readonly page: number;
  /** The words of the button that draws as many more. */
  readonly more: string;
  /** Draws one item as a keyed list item. */
  readonly draw: (item: T, at: number) => ReactNode;
  readonly className?: string;
  readonly label?: string;
}

/** A list of any length, drawn a page at a time. */
export function PagedItems<T>({ items, page, more, draw, className, label }: Props<T>) {
  const [shown, setShown] = useState(page);
  return (
    <>
      <ul className={className} aria-label={label}>
        {items.slice(0, shown).map(draw)}
      </ul>
      {shown < items.length && (
        <Button size="small" onClick={() => setShown(shown + page)}>
          {more}
        </Button>
      )}
    </>
  );
}
