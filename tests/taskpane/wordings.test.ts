import { describe, expect, it } from '@jest/globals';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { Finding } from '../../src/checks';
import { loadView } from '../../src/excel/read/load-view';
import { saveSettings } from '../../src/excel/settings/save-settings';
import { SettledRemarks } from '../../src/taskpane/components/findings/SettledRemarks';
import { Wordings } from '../../src/taskpane/components/findings/Wordings';
import { wordingsOf } from '../../src/taskpane/components/findings/wordings';
import { settingsJob } from '../../src/taskpane/jobs/settings-job';
import { openSample } from '../excel/host-door';
import { fakeActions, fakePane, fakeView } from './fakes';

const finding = (text: string, cell: string): Finding => ({
  code: 'progress.notUnderstood',
  severity: 'warning',
  sheet: 'CTCT 2025',
  cell,
  task: null,
  params: { text },
});
const found = [
  finding('Loại B', 'E7'),
  finding('Đã chuyển Sở ngày 05/8', 'E8'),
  finding('đã chuyển Sở ngày 12/8.', 'E9'),
];

describe('wordingsOf', () => {
  it('shows what one choice settles once, the commonest first', () => {
    expect(wordingsOf(found)).toEqual([
      { text: 'Đã chuyển Sở ngày 05/8', sheet: 'CTCT 2025', cell: 'E8', count: 2 },
      { text: 'Loại B', sheet: 'CTCT 2025', cell: 'E7', count: 1 },
    ]);
  });
});

describe('Wordings', () => {
  const html = (findings: readonly Finding[]) =>
    renderToString(createElement(Wordings, { pane: fakePane(), findings }));

  it('offers four meanings for every wording, each named in full', () => {
    const shown = html(found);
    expect(shown).toContain('Ô E8 và 1 ô khác');
    expect(shown).toContain('aria-label="Hiểu “Loại B” là: Đã xong"');
    expect(shown).toContain('aria-label="Bỏ qua “Loại B”, không phải tiến độ"');
    expect(shown.match(/aria-label="(?:Hiểu “|Bỏ qua “)/g)).toHaveLength(8);
  });

  it('offers none for a text the settings cannot hold', () => {
    expect(html([finding('a'.repeat(2001), 'E7')])).not.toContain('aria-label="Hiểu “a');
  });
});

describe('SettledRemarks', () => {
  const html = (...remarks: readonly { text: string; meaning: 'done' | 'ignore' }[]) =>
    renderToString(createElement(SettledRemarks, { pane: fakePane(), remarks }));

  it('shows each with its meaning, to be changed or taken back', () => {
    const shown = html({ text: 'Loại B', meaning: 'ignore' });
    expect(shown).toContain('<option value="ignore" selected="">Bỏ qua</option>');
    expect(shown).toContain('aria-label="Bỏ cách hiểu đã chọn của “Loại B”"');
    expect(html()).toBe('');
  });
});

describe('settling a wording', () => {
  it('changes list and findings of the whole workbook, and can be taken back', async () => {
    const { door, run } = await openSample('withRemarks');
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Theo dõi 2025');
      sheet.getRange('H9').values = [['Loại B']];
      await context.sync();
    });
    const look = async () => {
      const view = await loadView(door, { asOf: '2025-10-08', today: '2025-10-08' });
      const [reading] = view.programmes;
      const at = reading?.programme.tasks.findIndex(({ rows }) => rows.includes(9)) ?? -1;
      const said = view.findings.filter(({ code }) => code === 'progress.notUnderstood');
      return { status: reading?.readings[at]?.status, said: said.map(({ cell }) => cell) };
    };
    const actions = fakeActions(fakeView([]), { saveSettings: saveSettings.bind(null, door) });
    const settle = (remarks: object) =>
      settingsJob({ corrections: { remarks } }, 'Đã lưu.').work(actions, {});
    expect(await look()).toEqual({ status: 'inProgress', said: ['H9'] });
    await settle({ put: [{ text: 'loại b.', meaning: 'done' }] });
    expect(await look()).toEqual({ status: 'completed', said: [] });
    await settle({ remove: ['Loại B'] });
    expect(await look()).toEqual({ status: 'inProgress', said: ['H9'] });
  });
});
