import { describe, expect, it } from '@jest/globals';
import { createElement, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from '../../src/taskpane/App';
import { Boundary } from '../../src/taskpane/components/Boundary';
import { CreateReport } from '../../src/taskpane/components/CreateReport';
import { FailureNote } from '../../src/taskpane/components/FailureNote';
import { JobLine } from '../../src/taskpane/components/JobLine';
import { ReportFields } from '../../src/taskpane/components/report/ReportFields';
import type { PaneState } from '../../src/taskpane/state/state';
import { fakeActions, fakePane, fakeReading, fakeView } from './fakes';

/** The words an element shows, one space between elements. */
const words = (element: ReactElement): string =>
  renderToString(element)
    .replaceAll(/<style[\s\S]*?<\/style>/g, '')
    .replaceAll(/<!-- -->/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('the pane', () => {
  it('says that it is reading until the workbook was read', () => {
    const actions = fakeActions(fakeView([]));
    const page = words(createElement(App, { actions, clock: () => '2025-10-08' }));
    expect(page).toContain('Chương trình công tác');
  });
});

describe('the report’s controls', () => {
  const chosen = fakeReading(['overdue']);

  it('offers the quarter with its as-of date beside the button', () => {
    const page = words(
      createElement(CreateReport, { pane: fakePane(), view: fakeView([chosen]), chosen }),
    );
    expect(page).toContain('Tạo báo cáo quý');
    expect(page).toContain('Báo cáo quý III/2025, tính đến 30/9/2025');
  });

  it('lists every kind of period of the programme’s year and of the one before', () => {
    const html = renderToString(
      createElement(ReportFields, { pane: fakePane(), programme: chosen.programme }),
    );
    const values = [...html.matchAll(/<option value="([^"]*)"/g)].map((match) => match[1]);
    expect(values.slice(0, 8)).toEqual([
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
      '2025-H1',
      '2025-H2',
      '2025-9M',
      '2025',
    ]);
    expect(values).toHaveLength(2 * (8 + 12) + 1);
    expect(values).toContain('2024-Q4');
  });

  it('asks for two days where the period is any two days', () => {
    const pane = fakePane({ period: '2025-01-01..2025-08-30' });
    expect(words(createElement(ReportFields, { pane, programme: chosen.programme }))).toContain(
      'Từ ngày',
    );
    expect(
      words(createElement(CreateReport, { pane, view: fakeView([chosen]), chosen })),
    ).toContain('Báo cáo từ ngày 01/01/2025 đến ngày 30/8/2025');
  });
});

describe('JobLine', () => {
  const chosen = fakeReading(['overdue']);
  const view = fakeView([chosen]);
  const lineOf = (job: PaneState['job']) =>
    createElement(JobLine, { pane: fakePane({ job }), view, chosen });
  const line = (job: PaneState['job']) => words(lineOf(job));

  it('shows nothing before anything was asked', () => {
    expect(line({ kind: 'idle' })).toBe('');
  });

  it('shows how far the work is, and a way to stop it', () => {
    const progress = { step: 'writing', share: 0.6 } as const;
    expect(line({ kind: 'running', name: 'report', progress, stopping: false })).toBe(
      'Đang ghi trang báo cáo… 60% Ngừng',
    );
    expect(line({ kind: 'running', name: 'report', progress, stopping: true })).toContain(
      'Đang ngừng…',
    );
  });

  it('leads to the sheet that was written', () => {
    expect(
      line({ kind: 'done', outcome: { sentence: 'Đã xong.', sheet: 'BC Quý III-2025' } }),
    ).toBe('Đã xong. Mở trang “BC Quý III-2025”');
  });

  it('shows a failure in one sentence with its detail folded away', () => {
    const failure = { sentence: 'Bạn đang sửa một ô.', detail: 'E1 · x' };
    const html = renderToString(lineOf({ kind: 'failed', failure }));
    expect(html).toContain('role="alert"');
    expect(html).toMatch(
      /<details><summary tabindex="0">Chi tiết<\/summary><code>E1 · x<\/code><\/details>/,
    );
  });
});

describe('FailureNote', () => {
  it('has no detail to open where there is none', () => {
    const note = createElement(FailureNote, { failure: { sentence: 'Có lỗi.', detail: '' } });
    expect(words(note)).toBe('Có lỗi.');
  });
});

describe('Boundary', () => {
  it('turns what a part throws while drawing into a sentence with the error as detail', () => {
    const { failure } = Boundary.getDerivedStateFromError(new TypeError('x is undefined'));
    expect(failure.sentence).toContain('các phần khác vẫn dùng được');
    expect(failure.detail).toBe('TypeError: x is undefined');
  });
});
