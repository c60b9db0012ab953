import { describe, expect, it } from '@jest/globals';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { blocksOfText, readPlan } from '../../src/plan';
import type { NewProgramme } from '../../src/strings/plan-rows';
import { proposalOf, rowsToReview } from '../../src/taskpane/components/plan/edited';
import { PlanImport } from '../../src/taskpane/components/plan/PlanImport';
import { PlanRow } from '../../src/taskpane/components/plan/PlanRow';
import { PlanSection } from '../../src/taskpane/components/plan/PlanSection';
import { blocksOfFile } from '../../src/taskpane/components/plan/read-file';
import { planJob } from '../../src/taskpane/jobs/plan-job';
import { docxOf, paragraph } from '../files/docx-parts';
import { fakeActions, fakePane, fakeReading, fakeView } from './fakes';

const TEXT = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026',
  'I. NHIỆM VỤ',
  '1. Công bố danh mục thủ tục hành chính (Văn phòng Sở; tháng 9/2026).',
  '2. Tổ chức hội nghị đối thoại với doanh nghiệp.',
].join('\n');
const proposal = readPlan(blocksOfText(TEXT));
const rows = rowsToReview(proposal);

describe('a plan looked through in the pane', () => {
  it('shows rows with a question first, and what the text only suggests beside', () => {
    expect(rows.map(({ at, open }) => [at, open])).toEqual([
      [1, true],
      [0, false],
    ]);
    const html = renderToString(createElement(PlanRow, { row: rows[0]!, change: () => undefined }));
    expect(html).toContain('Gợi ý: Văn phòng Sở');
    expect(html).toContain('Tổ chức hội nghị đối thoại với doanh nghiệp.');
  });

  it('writes what the officer left of it, in the order of the plan', async () => {
    const edited = rows.map((row) =>
      row.open ? { ...row, lead: 'Văn phòng Sở; Phòng Pháp chế', time: 'Quý II/2026' } : row,
    );
    const written: NewProgramme[] = [];
    const actions = fakeActions(fakeView([fakeReading(['overdue'])]), {
      createProgramme: (programme) => {
        written.push(programme);
        return Promise.resolve('Từ kế hoạch 2026');
      },
    });
    const outcome = await planJob(proposalOf(proposal, edited)).work(actions, {
      signal: new AbortController().signal,
      onStep: () => undefined,
    } as never);
    expect(outcome).toMatchObject({
      sentence: 'Đã ghi 2 nhiệm vụ ra trang “Từ kế hoạch 2026”.',
      sheet: 'Từ kế hoạch 2026',
    });
    const tasks = written[0]!.rows.flatMap((row) => (row.kind === 'task' ? [row.cells] : []));
    expect(tasks.map((cells) => [cells[0], cells[3], cells[4]])).toEqual([
      ['01', 'tháng 9/2026', '- Chủ trì: Văn phòng Sở'],
      ['02', 'Quý II/2026', '- Chủ trì: Văn phòng Sở; Phòng Pháp chế'],
    ]);
  });

  it('leaves out the rows that were not taken', () => {
    const left = proposalOf(
      proposal,
      rows.map((row) => ({ ...row, taken: !row.open })),
    );
    expect(left.tasks.map(({ content }) => content)).toEqual([
      'Công bố danh mục thủ tục hành chính',
    ]);
  });

  it('reads a Word file and a text, and refuses what is neither', async () => {
    const word = docxOf(
      TEXT.split('\n')
        .map((line) => paragraph(line))
        .join(''),
    );
    const file = (bytes: Uint8Array, name: string) => new File([bytes as BlobPart], name);
    for (const chosen of [file(word, 'a.DOCX'), file(new TextEncoder().encode(TEXT), 'a.txt')])
      expect(readPlan(await blocksOfFile(chosen)).tasks).toHaveLength(2);
    await expect(blocksOfFile(file(word, 'a.txt'))).rejects.toThrow();
    await expect(blocksOfFile(file(word.subarray(0, 99), 'a.docx'))).rejects.toThrow();
  });

  it('is folded until asked for, and names its fields', () => {
    const pane = fakePane();
    const folded = renderToString(createElement(PlanSection, { pane }));
    expect(folded).toContain('aria-expanded="false"');
    const open = renderToString(createElement(PlanImport, { pane }));
    expect(open).toContain('Tệp kế hoạch (.docx, .txt)');
    expect(open).toContain('Hoặc dán văn bản');
  });
});
