import { describe, expect, it } from '@jest/globals';
import { CHECKS, runChecks } from '../../src/checks';
import { OWN_CHECKS, withOwnFindings } from '../../src/checks/own';
import { readProgrammes } from '../../src/programme/read';
import { variedSnapshot } from '../samples/varied';

const TROUBLE = ['', 'Quý V', '31/2/2025', 'Đã xong ngày 1/1/2024', 'Hoàn thành 20/12/2025', '-'];

/** A programme with something wrong in every third task. */
function troubled() {
  const snapshot = variedSnapshot(60);
  const values = snapshot.values.map((row, i) =>
    i < 3 || i % 3 > 0 ? row : row.map((cell, j) => (j === i % 8 ? (TROUBLE[i % 6] ?? '') : cell)),
  );
  const [programme] = readProgrammes({ ...snapshot, values });
  if (programme === undefined) throw new Error('no programme');
  return programme;
}

const programme = troubled();
const context = {
  programmes: [programme],
  sheets: [programme.sheet],
  asOf: '2025-09-30',
  today: '2025-09-30',
};

describe('checks of one task at a time', () => {
  it.each(Object.entries(OWN_CHECKS))(
    'find of each task what they find of all: %s',
    (code, check) => {
      const all = check(programme, context);
      const each = programme.tasks.flatMap((task) =>
        check({ ...programme, tasks: [task] }, context),
      );
      expect(each).toEqual(all);
      expect(all.filter((finding) => finding.code !== code)).toEqual([]);
      expect(all.every(({ task }) => task !== null)).toBe(true);
      expect(CHECKS).toContain(check);
    },
  );
});

describe('findings after an edit', () => {
  it('are those of the new row and, for the others, those found before', () => {
    const [first, second] = programme.tasks;
    if (!first || !second) throw new Error('too few tasks');
    const clean = { ...first, leads: [], responsible: null, content: '', cells: {} };
    const after = { ...programme, tasks: [clean, ...programme.tasks.slice(1)] };
    const before = runChecks(context);
    const followed = withOwnFindings(before, after, new Set([first.id]), context);
    const inOrder = (findings: typeof before) => findings.map((one) => JSON.stringify(one)).sort();
    const own = (findings: typeof before) =>
      inOrder(findings.filter(({ code }) => OWN_CHECKS[code] !== undefined));
    expect(own(followed)).toEqual(own(runChecks({ ...context, programmes: [after] })));
  });
});
