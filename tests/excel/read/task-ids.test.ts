import { expect, it } from '@jest/globals';
import { openTasks, read } from '../progress/mark-progress-bench';

it('tells tasks of tables side by side apart, which share their rows', async () => {
  const header = 'TT | Nội dung công việc | Thời hạn | Đơn vị chủ trì';
  const bench = await openTasks(
    `1 | Việc trái | Quý I/2025 | Văn phòng | | 1 | Việc phải | Quý I/2025 | Văn phòng`,
    { header: `${header} | | ${header}` },
  );
  const tasks = (await read(bench)).flatMap((programme) => programme.tasks);
  expect(tasks.map(({ row, id }) => [row, id])).toEqual([
    [3, 'CTCT!A3'],
    [3, 'CTCT!F3'],
  ]);
});
