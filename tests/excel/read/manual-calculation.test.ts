import { describe, expect, it } from '@jest/globals';
import { loadView } from '../../../src/excel/read/load-view';
import { createReport } from '../../../src/excel/reports/create-report';
import { openTasks, SHEET } from '../progress/mark-progress-bench';
import { openSample, valuesOf, type Bench } from '../host-door';

const DAYS = { asOf: '2025-09-30', today: '2025-10-06' };

function calculateByHand({ run }: Bench): Promise<void> {
  return run(async (context) => {
    context.application.calculationMode = 'Manual';
    await context.sync();
  });
}

describe('a workbook whose formulas wait to be calculated', () => {
  it('is read as it stands now: a remark that a formula fetches', async () => {
    const bench = await openTasks('1 | Việc một | Quý I/2025 | Văn phòng | | ');
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('E3').formulas = [['=K3']];
      context.application.calculationMode = 'Manual';
      sheet.getRange('K3').values = [['Đã hoàn thành']];
      await context.sync();
    });
    expect((await valuesOf(bench, SHEET))[2]?.[4]).not.toBe('Đã hoàn thành');
    const count = bench.since();
    const { programmes } = await loadView(bench.door, DAYS);
    expect(programmes[0]?.programme.tasks[0]?.progress.state).toBe('done');
    expect(count.syncs()).toBeLessThanOrEqual(3);
  });

  it('gets the figures that the report has elsewhere', async () => {
    const [usual, byHand] = [await openSample('withRemarks'), await openSample('withRemarks')];
    await calculateByHand(byHand);
    const request = { period: '2025-Q3', ...DAYS };
    const { sheets } = await createReport(usual.door, request);
    await createReport(byHand.door, request);
    await createReport(byHand.door, { ...request, handChanged: 'keep' });
    for (const sheet of sheets)
      expect(await valuesOf(byHand, sheet)).toEqual(await valuesOf(usual, sheet));
  });
});
