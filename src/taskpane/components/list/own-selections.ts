/** What the pane asked the workbook to select and has not been overtaken by the officer's own selecting. */
interface Asked {
  /** The tasks asked for; once answered those Excel could select; once told of, those it told of. */
  ids: readonly string[];
  stage: 'asked' | 'answered' | 'told';
}

/** Tells the pane's own selections from the officer's. */
export interface OwnSelections {
  /** Notes that these tasks are being selected; the answer takes those that were, or nothing where it failed. */
  readonly ask: (ids: readonly string[]) => (selected?: readonly string[]) => void;
  /** Whether the tasks under the selection stand there because the pane selected them. */
  readonly isOwn: (covered: readonly string[]) => boolean;
}

/**
 * Excel tells of a selection some time after it was made, of several at once or of each, and never whose it was. No
 * clock tells them apart on a slow machine, only what is selected: the pane's own until the officer selects anything
 * else.
 */
export function ownSelections(): OwnSelections {
  let asked: readonly Asked[] = [];
  return {
    ask: (ids) => {
      const one: Asked = { ids, stage: 'asked' };
      asked = [...asked, one];
      return (selected) => {
        if (!selected) asked = asked.filter((other) => other !== one);
        else if (one.stage === 'asked') Object.assign(one, { ids: selected, stage: 'answered' });
      };
    },
    isOwn: (covered) => {
      const at = ownAt(asked, covered);
      const own = asked[at];
      if (!own) {
        if (asked.some((one) => one.stage === 'asked' && isPartly(covered, one.ids))) return true;
        asked = asked.filter(({ stage }) => stage === 'asked');
        return false;
      }
      Object.assign(own, { ids: covered, stage: 'told' });
      asked = asked.slice(at);
      return true;
    },
  };
}

/** The latest of them that the selection shows: itself, or widened by merged cells before Excel has told of it. */
function ownAt(asked: readonly Asked[], covered: readonly string[]): number {
  const exact = asked.findLastIndex(({ ids }) => isSame(ids, covered));
  if (exact >= 0) return exact;
  return asked.findLastIndex(({ ids, stage }) => stage === 'answered' && isWithin(ids, covered));
}

/** Before Excel has answered, the selection may show some of what is asked for or more. */
function isPartly(covered: readonly string[], ids: readonly string[]): boolean {
  return covered.length > 0 && (isWithin(covered, ids) || isWithin(ids, covered));
}

function isSame(ids: readonly string[], others: readonly string[]): boolean {
  return ids.length === others.length && isWithin(ids, others);
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  const there = new Set(many);
  return few.length > 0 && few.every((id) => there.has(id));
}
