import { useRef, type KeyboardEvent, type ReactNode } from 'react';

/** One view: its tab's words and what the tab shows. */
export interface TabItem<K extends string> {
  readonly key: K;
  readonly label: string;
  /** Read out instead of the label where the label alone says too little ("Kiểm tra (12)"). */
  readonly spoken?: string;
}

interface Props<K extends string> {
  readonly label: string;
  readonly items: readonly TabItem<K>[];
  readonly shown: K;
  readonly onShow: (key: K) => void;
  readonly children: ReactNode;
}

/**
 * Tabs as the ARIA authoring practices describe them: arrows, Home and End move and show, Tab goes into the view.
 * Own code because Fluent's TabList alone would weigh 23 kB of the pane's 120.
 */
export function Tabs<K extends string>({ label, items, shown, onShow, children }: Props<K>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = items.findIndex(({ key }) => key === shown);
    const next = neighbour(event.key, at, items.length);
    const item = next === null ? undefined : items[next];
    if (!item) return;
    event.preventDefault();
    onShow(item.key);
    list.current
      ?.querySelectorAll<HTMLElement>('[role=tab]')
      .item(next ?? 0)
      .focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown}>
        {items.map(({ key, label: words, spoken }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`tab-${key}`}
            aria-label={spoken}
            aria-selected={key === shown}
            aria-controls={`view-${key}`}
            tabIndex={key === shown ? 0 : -1}
            onClick={() => onShow(key)}
          >
            {words}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`view-${shown}`} aria-labelledby={`tab-${shown}`} className="view">
        {children}
      </div>
    </>
  );
}

/** The index a key leads to, round the ends; null for other keys. */
function neighbour(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
