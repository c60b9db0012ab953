import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Programme, Task } from '../../src/programme';
import { cellAddress, columnLetters } from '../../src/programme';
import { readProgrammes } from '../../src/programme/read';
import { buildFixture, FIXTURES } from './build';
import { readSnapshots } from './snapshot';

/** A programme as the expected files say it: columns as letters, times as texts. */
function viewOf(programme: Programme): Record<string, unknown> {
  const { frame } = programme;
  const columns = Object.entries(frame.columns).map(([role, column]) => [
    role,
    columnLetters(column),
  ]);
  return {
    sheet: programme.sheet,
    title: programme.title,
    year: programme.year,
    years: programme.years,
    plan: programme.plan,
    total: programme.declaredTotal?.count ?? null,
    header: `${frame.headerTop + 1}-${frame.headerBottom + 1}`,
    columns: Object.fromEntries(columns),
    sections: programme.sections.map(({ numeral, title }) => `${numeral} ${title}`),
    problems: programme.problems.map(
      ({ code, row, column }) => `${code} ${cellAddress(row, column)}`,
    ),
    tasks: programme.tasks.map(taskView),
  };
}

function taskView(task: Task): Record<string, unknown> {
  return {
    ...task,
    start: task.start?.text ?? null,
    deadline: task.deadline?.text ?? null,
    state: task.progress.state,
    completedOn: task.progress.completedOn,
  };
}

describe('workbooks with odd tables', () => {
  it.each(FIXTURES)('reads $name', async ({ name, asOf }) => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, `${name}.xlsx`)));
    const expected: Record<string, unknown>[] = JSON.parse(
      readFileSync(join(__dirname, 'expected', `${name}.json`), 'utf8'),
    );
    const options = asOf === undefined ? {} : { asOf };
    const snapshots = await readSnapshots(bytes);
    const read = snapshots.flatMap((each) => readProgrammes(each, options)).map(viewOf);
    expect(read).toMatchObject(expected);
    // Columns are compared whole: a role too many is as wrong as one too few.
    for (const [index, each] of expected.entries()) {
      if (each.columns !== undefined) expect(read[index]?.columns).toEqual(each.columns);
    }
  });

  it('keeps the workbooks as their script describes them', async () => {
    for (const fixture of FIXTURES) {
      const committed = readFileSync(join(__dirname, `${fixture.name}.xlsx`));
      const built = await readSnapshots(await buildFixture(fixture));
      expect(built).toEqual(await readSnapshots(new Uint8Array(committed)));
    }
  });

  it('has a workbook and an expectation for every fixture, and none besides', () => {
    const names = FIXTURES.map(({ name }) => name).sort();
    const files = (folder: string, ending: string): string[] =>
      readdirSync(folder)
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .sort();
    expect(files(__dirname, '.xlsx')).toEqual(names);
    expect(files(join(__dirname, 'expected'), '.json')).toEqual(names);
  });
});
