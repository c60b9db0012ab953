import type { Programme, Task } from '../../programme';
import { fold } from '../../programme/text';
import { shownOrdinal } from '../../strings/sub-tasks';

/** What a row of a slip is known by when it comes back: which programme, and which of its tasks. */
export interface SlipKey {
  readonly table: string;
  readonly task: string;
}

const KEY = /^ctct:([\da-f]{8}):([\da-f]{16})(?::(\d{1,4}))?$/;

/** The key of each task, as it stands in the hidden column of a slip: "ctct:table:task". */
export function slipKeys(programme: Programme): ReadonlyMap<Task, string> {
  const table = tableKey(programme);
  const seen = new Map<string, number>();
  return new Map(
    programme.tasks.map((task) => {
      const heading = programme.sections.find(({ row }) => row === task.sectionRow);
      const said = [heading?.numeral, heading?.title, shownOrdinal(task), task.content];
      const key = hashOf(fold(said.join(' | ')), 0) + hashOf(fold(said.join(' | ')), 1);
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      // Tasks equal in every word are told apart by their order.
      return [task, `ctct:${table}:${key}${count === 0 ? '' : `:${count}`}`];
    }),
  );
}

/** What a programme is known by: its title. */
export function tableKey({ title }: Programme): string {
  return hashOf(fold(title), 0);
}

/** The key a cell holds; null for any other text. */
export function slipKeyOf(text: string): SlipKey | null {
  const match = KEY.exec(text.trim());
  return match === null ? null : { table: match[1] ?? '', task: match[0] };
}

/** FNV-1a over UTF-16 units, 32 bits as 8 hexadecimal figures; `seed` gives another of the same text. */
function hashOf(text: string, seed: number): string {
  let hash = (0x811c9dc5 ^ (seed * 0x9e3779b9)) >>> 0;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
