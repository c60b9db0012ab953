import { expect, it } from '@jest/globals';
import { createReport } from '../../../src/excel/reports/create-report';
import { openSample, sheetNames } from '../host-door';

const REQUEST = { period: '2025-Q4', today: '2025-09-30' };

it('a report on a period that has not begun is asked about before anything is written', async () => {
  const bench = await openSample('withRemarks');
  const before = sheetNames(bench);
  await expect(createReport(bench.door, REQUEST)).rejects.toMatchObject({
    question: { kind: 'notBegun', label: 'quý IV năm 2025', from: '2025-10-01' },
    sentence: expect.stringContaining('01/10/2025'),
  });
  expect(sheetNames(bench)).toEqual(before);
});

it.each([
  ['the officer says that it is meant', { ...REQUEST, notBegun: 'accept' as const }],
  ['it begins today', { ...REQUEST, today: '2025-10-01' }],
])('is written where %s', async (_case, request) => {
  const bench = await openSample('withRemarks');
  await expect(createReport(bench.door, request)).resolves.toMatchObject({ replaced: false });
});
