import { describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { QuestionToOfficer } from '../../src/excel';
import type { ReportCalendar } from '../../src/report';
import { ReportQuestion } from '../../src/excel/reports/report-question';
import type { PaneActions } from '../../src/taskpane/actions';
import { QuestionNote } from '../../src/taskpane/components/QuestionNote';
import {
  choiceOf,
  chosenCalendar,
  dayTextOf,
} from '../../src/taskpane/components/report/calendar-choice';
import { ReportView } from '../../src/taskpane/components/report/ReportView';
import { remindersJob, reportJob, summaryJob } from '../../src/taskpane/jobs/report-job';
import { writeBackJob } from '../../src/taskpane/jobs/write-back-job';
import { wordSource } from '../../src/taskpane/components/report/word-source';
import { questionOf } from '../../src/taskpane/state/question';
import { reduce } from '../../src/taskpane/state/reducer';
import { initialState, type Urging } from '../../src/taskpane/state/state';
import { DEFAULT_SETTINGS } from '../../src/excel/settings/settings';
import { OfficerError } from '../../src/excel/door/errors';
import { REPORT_VIEW, wordSaved } from '../../src/strings/pane-report';
import { WRITE_BACK } from '../../src/strings/pane-write-back';
import { FAKE_REPORT, fakeActions, fakePane, fakeReading, fakeView } from './fakes';

const state = initialState('2025-10-08');
const chosen = fakeReading(['overdue']);
const other = fakeReading(['overdue'], { sheet: 'Phụ lục' });
const view = fakeView([chosen]);
const change = {
  cell: 'H12',
  column: 'Kết quả',
  ordinal: '05',
  content: 'Nhiệm vụ số 5',
  value: 'Đã trình',
};
const byHand: QuestionToOfficer = {
  kind: 'handChanged',
  sheet: 'BC Quý III-2025',
  cells: [change],
  beside: ['K3:K5'],
  deleted: [],
};
const fall: QuestionToOfficer = { kind: 'suddenFall', sheet: 'BC Quý II-2025', before: 25, now: 9 };

describe('questionOf', () => {
  it('finds the question a report asks instead of being written', () => {
    expect(questionOf(new ReportQuestion(byHand))).toBe(byHand);
  });

  it.each([new Error('x'), null, 'question', { question: byHand }])('is null of %p', (thrown) =>
    expect(questionOf(thrown)).toBeNull(),
  );
});

describe('QuestionNote', () => {
  const note = (question: QuestionToOfficer) => {
    const job = { kind: 'asking', name: 'report', question, answers: {} } as const;
    return renderToString(createElement(QuestionNote, { pane: fakePane(), job, view, chosen }));
  };

  it('lists what was changed by hand and asks whether to keep it', () => {
    const html = note(byHand);
    expect(html).toContain('có 2 chỗ đã sửa tay');
    expect(html).toContain('Ô H12, Kết quả: “Đã trình”');
    expect(html).toContain('Ô K3:K5');
    expect(html).toContain('Giữ các chỗ sửa tay');
    expect(html).not.toContain('Vẫn lập báo cáo</button>');
  });

  it('names the tasks whose rows were deleted, and says what the answers make of them', () => {
    const html = note({ ...byHand, cells: [], beside: [], deleted: ['3', 'II.7'] });
    expect(html).toContain('có 2 chỗ đã sửa tay');
    expect(html).toContain(
      'Hàng đã bị xóa khỏi bảng chi tiết: nhiệm vụ 3, II.7 (giữ: vẫn để ngoài',
    );
    expect(note(byHand)).not.toContain('đã bị xóa khỏi bảng chi tiết');
  });

  it('names the first of many deleted rows and counts the rest', () => {
    const many = Array.from({ length: 15 }, (_, i) => String(i + 1));
    expect(note({ ...byHand, deleted: many })).toContain('11, 12 và 3 nhiệm vụ khác');
  });

  it('tells both numbers where there are suddenly fewer tasks', () => {
    expect(note(fall)).toMatch(/có 25 nhiệm vụ, nay chỉ đọc được 9/);
    expect(note(fall)).toContain('Tạo báo cáo<');
  });
});

describe('the report jobs', () => {
  it('carry the answers given into the request', async () => {
    const createReport = jest.fn<PaneActions['createReport']>(() => Promise.resolve(FAKE_REPORT));
    const answers = { handChanged: 'keep', suddenFall: 'accept' } as const;
    const order = reportJob(state, chosen, answers);
    await order.work(fakeActions(view, { createReport }), {});
    expect(createReport.mock.calls[0]?.[0]).toMatchObject({
      ...answers,
      sheet: 'CTCT 2025',
      row: 5,
      asOf: '2025-09-30',
    });
    expect(order.answers).toBe(answers);
  });

  it('say what became of cells changed by hand, and keep the document for Word', async () => {
    const lost = [{ ...change, cell: 'H20' }];
    const result = { ...FAKE_REPORT, kept: [change], beside: 1, lost, leftOut: ['3'] };
    const actions = fakeActions(view, { createReport: () => Promise.resolve(result) });
    const outcome = await reportJob(state, chosen).work(actions, {});
    expect(outcome.sentence).toContain('Đã giữ 2 chỗ sửa tay.');
    expect(outcome.sentence).toContain('Vẫn để ngoài báo cáo: nhiệm vụ 3.');
    expect(outcome.sentence).toContain('(ô cũ: H20)');
    expect(reduce(state, { type: 'jobEnded', outcome }).document).toEqual({
      sheet: FAKE_REPORT.sheet,
      document: FAKE_REPORT.document,
    });
  });

  it('sum up the sheets chosen in the settings that are still there, else all', async () => {
    const createSummary = jest.fn<PaneActions['createSummary']>(() => Promise.resolve(FAKE_REPORT));
    const actions = fakeActions(view, { createSummary });
    const settings = { ...DEFAULT_SETTINGS, programmeSheets: ['Phụ lục', 'Đã xóa'] };
    await summaryJob(state, fakeView([chosen, other], { settings })).work(actions, {});
    await summaryJob(state, fakeView([chosen, other])).work(actions, {});
    expect(createSummary.mock.calls[0]?.[0].sheets).toEqual(['Phụ lục']);
    expect(createSummary.mock.calls[1]?.[0]).not.toHaveProperty('sheets');
  });

  it('urge as of the day shown', async () => {
    const actions = fakeActions(view);
    const { sentence } = await remindersJob(state, chosen).work(actions, {});
    expect(sentence).toBe(
      'Đã tạo trang “Danh sách đôn đốc”: 2 nhiệm vụ quá hạn, 0 nhiệm vụ sắp đến hạn.',
    );
  });

  it('urge over all programmes and a page a unit where the officer wants it', async () => {
    const requestOf = async (urging: Urging, programmes: typeof view.programmes) => {
      const actions = fakeActions(view);
      const asked = jest.spyOn(actions, 'createReminders');
      const wanted = { ...state, view: { ...view, programmes }, urging };
      await remindersJob(wanted, chosen).work(actions, {});
      return asked.mock.calls[0]?.[0];
    };
    const both = { all: true, pageAUnit: true };
    expect(await requestOf(both, [chosen, other])).toMatchObject(both);
    expect(await requestOf(both, [chosen, other])).not.toHaveProperty('sheet');
    const { sheet } = chosen.programme;
    expect(await requestOf(both, [chosen])).toMatchObject({ sheet, pageAUnit: true });
    expect(await requestOf({ all: false, pageAUnit: false }, [chosen, other])).toMatchObject({
      sheet,
      pageAUnit: false,
    });
  });

  it('offer to urge over all programmes only where there are several', () => {
    const html = (programmes: typeof view.programmes) => {
      const own = { ...view, programmes };
      return renderToString(createElement(ReportView, { pane: fakePane(), view: own, chosen }));
    };
    expect(html([chosen])).toContain(REPORT_VIEW.remindersPaged);
    expect(html([chosen])).not.toContain(REPORT_VIEW.remindersOfAll);
    expect(html([chosen, other])).toContain(REPORT_VIEW.remindersOfAll);
    const urged = reduce(state, { type: 'urgingChosen', urging: { all: true, pageAUnit: false } });
    expect(urged.urging).toEqual({ all: true, pageAUnit: false });
  });
});

describe('the choice of a calendar', () => {
  it.each<ReportCalendar>(['month', 'nd09', { closingDay: 1 }, { closingDay: 31 }])(
    'shows %j and gives it back',
    (calendar) => {
      expect(chosenCalendar(choiceOf(calendar), dayTextOf(calendar))).toEqual(calendar);
    },
  );

  it('takes a day as it is typed', () => {
    expect(chosenCalendar('own', ' 05 ')).toEqual({ closingDay: 5 });
  });

  it.each(['', '0', '32', '-5', '2,5', 'ngày 25', '125'])(
    'is none while the day is “%s”',
    (text) => {
      expect(chosenCalendar('own', text)).toBeNull();
    },
  );
});

describe('ReportView', () => {
  const page = (fields = {}, own = view) =>
    renderToString(createElement(ReportView, { pane: fakePane(fields), view: own, chosen }));

  it('offers a summary only where there are several tables', () => {
    expect(page()).not.toContain('Tổng hợp các bảng');
    expect(page({}, fakeView([chosen, other]))).toContain('Tổng hợp các bảng');
  });

  const closing = (calendar: ReportCalendar) =>
    page({}, fakeView([chosen], { settings: { ...DEFAULT_SETTINGS, calendar } }));

  it('shows the office’s own closing day with its day', () => {
    const html = closing({ closingDay: 25 });
    expect(html).toContain('<option value="own" selected="">Ngày chốt riêng của cơ quan</option>');
    expect(html).toMatch(/<input[^>]* value="25"/);
  });

  it('asks for no day where the months close otherwise', () => {
    expect(closing('nd09')).toContain('<option value="nd09" selected="">');
    for (const calendar of ['month', 'nd09'] as const)
      expect(closing(calendar)).not.toContain('Lưu ngày chốt');
  });

  it('offers Word though nothing was written since the pane opened', () => {
    expect(page()).toContain('Lưu tệp Word');
    expect(page()).toContain('Sao chép sang Word');
  });
});

describe('“Ghi lại vào chương trình”', () => {
  const corrected: QuestionToOfficer = { ...byHand, cells: [{ ...change, column: 'Trạng thái' }] };
  const noteOf = (question: QuestionToOfficer) =>
    renderToString(
      createElement(QuestionNote, {
        pane: fakePane(),
        job: { kind: 'asking', name: 'report', question, answers: {} },
        view,
        chosen,
      }),
    );

  it('is offered where the question names a status, and in the view', () => {
    expect(noteOf(corrected)).toContain(WRITE_BACK.button);
    expect(noteOf(byHand)).not.toContain(WRITE_BACK.button);
    const html = renderToString(createElement(ReportView, { pane: fakePane(), view, chosen }));
    expect(html).toContain(WRITE_BACK.button);
  });

  it('asks for the report of the sheet the officer stands on, and can be taken back', async () => {
    const record = { sheet: 'CTCT 2025', cells: [] };
    const answer = await fakeActions(view).writeBack(null as never, {});
    const writeBack = jest.fn<PaneActions['writeBack']>(() =>
      Promise.resolve({ ...answer, written: 2, undo: record, ids: ['a', 'b'] }),
    );
    const job = writeBackJob({ ...state, sheet: 'BC Quý III-2025' }, chosen);
    const outcome = await job.work(fakeActions(view, { writeBack }), {});
    expect(writeBack.mock.calls[0]?.[0]).toMatchObject({
      standing: 'BC Quý III-2025',
      sheet: 'CTCT 2025',
      period: { id: '2025-Q3' },
    });
    expect(outcome).toMatchObject({ undo: record, ids: ['a', 'b'] });
    expect(outcome.sentence).toContain('Đã ghi lại 2 nhiệm vụ');
  });
});

describe('what goes to Word', () => {
  const written = { sheet: 'BC Quý II-2025', document: FAKE_REPORT.document };
  const standing = { ...written, pictures: new Map(), missing: 1 };

  it('is what stands in the workbook: of the sheet, the last written, the period', async () => {
    const readDocument = jest.fn<PaneActions['readDocument']>(() => Promise.resolve(standing));
    const actions = fakeActions(view, { readDocument });
    const fields = { sheet: 'PL1 Quý II-2025', document: written };
    expect(await wordSource(fakePane(fields, { actions }), chosen)).toBe(standing);
    expect(readDocument.mock.calls[0]?.[0]).toMatchObject({
      standing: 'PL1 Quý II-2025',
      written: 'BC Quý II-2025',
      sheet: 'CTCT 2025',
      period: { id: '2025-Q3' },
    });
  });

  it('is what was written where its sheets are gone, and a failure says so otherwise', async () => {
    const gone = () => Promise.reject(new OfficerError('noReport', { label: 'quý III' }));
    const actions = fakeActions(view, { readDocument: gone });
    const source = await wordSource(fakePane({ document: written }, { actions }), chosen);
    expect(source.document).toBe(FAKE_REPORT.document);
    await expect(wordSource(fakePane({}, { actions }), chosen)).rejects.toMatchObject({
      key: 'noReport',
    });
  });

  it('is told to have no picture of a chart that Excel refused', () => {
    expect(wordSaved('Báo cáo.docx', 0)).not.toContain('biểu đồ');
    expect(wordSaved('Báo cáo.docx', 1)).toContain('hình của 1 biểu đồ');
  });
});
