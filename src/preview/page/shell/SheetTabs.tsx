import { useEffect, useRef, type KeyboardEvent } from 'react';
import { previewStrings as say } from '../../../strings/preview';

/** A visible sheet as its tab shows it. */
export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly colour: string | null;
}

interface Props {
  readonly tabs: readonly TabView[];
  readonly active: number;
  readonly onActivate: (id: number) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The visible sheets; arrow keys, Home and End move along them as in any tab list. */
export function SheetTabs({ tabs, active, onActivate }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active, tabs.length]);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === active);
    const step = STEPS[event.key];
    const to =
      event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : step ? at + step : -1;
    const next = tabs[to];
    if (!next) return;
    event.preventDefault();
    onActivate(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <div
      ref={list}
      className="tabs"
      role="tablist"
      aria-label={say.sheetTabs}
      onKeyDown={onKeyDown}
    >
      {tabs.map(({ id, name, colour }) => (
        <button
          key={id}
          type="button"
          role="tab"
          className="tab"
          aria-selected={id === active}
          tabIndex={id === active ? 0 : -1}
          style={colour ? { boxShadow: `inset 0 -3px 0 ${colour}` } : undefined}
          onClick={() => onActivate(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
