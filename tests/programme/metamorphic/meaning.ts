import type { Programme } from '../../../src/programme';

/** What a programme says of its tasks, wherever and however it is written. */
export function meaningOf(programme: Programme | undefined): unknown {
  return {
    year: programme?.year,
    total: programme?.declaredTotal?.count ?? null,
    sections: programme?.sections.map(({ numeral, title }) => [numeral, title]),
    tasks: programme?.tasks.map((task) => ({
      ordinal: task.ordinal,
      section: task.section,
      content: flat(task.content),
      times: [task.from, task.due, task.originalDue, task.ongoing],
      leads: task.leads,
      coordinators: task.coordinators,
      directors: task.directors,
      output: flat(task.output ?? ''),
      state: task.progress.state,
    })),
  };
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
