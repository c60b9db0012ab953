import { describe, expect, it } from '@jest/globals';
import { fc } from '../../fuzz';
import { areaText, besideMoves, besideOf, withBeside } from '../../../src/excel/reports/beside';
import { fingerprint, seenText } from '../../../src/excel/reports/fingerprint';
import { layoutReport } from '../../../src/excel/layout';
import { pairRows } from '../../../src/excel/reports/pair-rows';
import { memoryOf, memoryXml, parseMemory } from '../../../src/excel/reports/report-memory';
import { goneNumbers, readMarks } from '../../../src/excel/read/report-marks';
import { captionOffsets } from '../../../src/excel/reports/report-rows';
import type { SheetPlan } from '../../../src/excel/sheet/sheet-plan';
import type { Table } from '../../../src/report';
import { FACTS, IDS, MEMORY, OFFSETS, WRITTEN, standing, table } from './standing-table';

describe('fingerprint', () => {
  it('is three characters that hardly two texts share', () => {
    const seen = new Set(Array.from({ length: 2000 }, (_, i) => fingerprint(`Nhiệm vụ ${i}`)));
    expect([...seen].every((print) => /^[\w+/]{3}$/.test(print))).toBe(true);
    expect(seen.size).toBeGreaterThan(1980);
  });

  it('sees no difference in spaces and ways to write letters', () => {
    expect(seenText(' Quá hạn\n 3  ngày ')).toBe('Quá hạn 3 ngày');
    expect(seenText('Quá hạn'.normalize('NFD'))).toBe('Quá hạn');
    expect([seenText(3), seenText(null), seenText(undefined)]).toEqual(['3', '', '']);
  });
});

describe('the memory of a report', () => {
  it('comes back from its XML, and holds nothing that needs escaping', () => {
    const xml = memoryXml(MEMORY, 3);
    expect(xml).toMatch(/^<report xmlns="urn:ctct:report:3"><json>[^<>&]*<\/json><\/report>$/);
    expect(parseMemory(xml)).toEqual(MEMORY);
    expect(parseMemory(`<?xml version="1.0"?>\n${xml}`)).toEqual(MEMORY);
  });

  it('is small: three bytes a cell', () => {
    const rows = Array.from({ length: 200 }, (_, i) => [String(i), `Việc ${i}`, 'a', 'b', 1]);
    expect(memoryXml(memoryOf(table(...rows), OFFSETS, FACTS), 1).length).toBeLessThan(
      200 * IDS.length * 3 + 200,
    );
  });

  it('is nothing where the part was damaged', () => {
    const xml = memoryXml(MEMORY, 3);
    for (const damaged of [
      '',
      '<report/>',
      xml.replace('rows', 'rovs'),
      xml.replace(/...."}/, '"}'),
    ])
      expect(parseMemory(damaged)).toBeNull();
  });

  it('remembers what the programme said where an officer wrote over it, and no rows of his own', () => {
    const [first, ...rest] = WRITTEN.rows;
    if (!first) throw new Error('no row');
    const own = { kind: 'item', cells: ['', 'Việc riêng', '', '', null] } as const;
    const over = { ...first, cells: ['1', 'Họp', 'Xong', 'Tháng 9', 3], ownCells: first.cells };
    const kept: Table = { ...WRITTEN, rows: [over, ...rest, own] };
    expect(memoryOf(kept, OFFSETS, FACTS)).toEqual(MEMORY);
  });
});

describe('readStandingTable', () => {
  it('leaves out column numbers, empty rows and headings, which name the section', () => {
    const { rows, columns } = standing([
      ['I. CÔNG TÁC CHUNG', '', '', '', ''],
      ['1', 'Họp', 'Trong hạn', '', ''],
      ['', '', '', '', ''],
      ['', 'Việc riêng', '', '', ''],
    ]);
    expect(rows.map(({ row, section, values }) => [row, section, values.content])).toEqual([
      [12, 'I. CÔNG TÁC CHUNG', 'Họp'],
      [14, 'I. CÔNG TÁC CHUNG', 'Việc riêng'],
    ]);
    expect(columns).toEqual({ ordinal: 2, content: 3, status: 4, deadline: 5, daysLate: 6 });
  });

  it('knows columns by caption wherever they stand, else by where they stood', () => {
    const captions = ['TT', 'Ghi thêm', 'Nội dung công việc', 'Trạng thái', 'Thời hạn'];
    expect(captionOffsets(captions)).toEqual({ ordinal: 0, content: 2, status: 3, deadline: 4 });
    const renamed = standing([], ['TT', 'Việc', 'Trạng thái', 'Hạn', 'Số ngày quá hạn']);
    expect(renamed.columns).toEqual({
      ordinal: 2,
      content: 3,
      status: 4,
      deadline: 5,
      daysLate: 6,
    });
  });
});

describe('pairRows', () => {
  it('pairs every row of any order with itself', () => {
    const rows = fc.uniqueArray(fc.tuple(fc.string(), fc.string()), {
      selector: ([key]) => key,
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all))),
        ([all, some]) => {
          const pairs = pairRows(all, some, [0]);
          expect(pairs).toEqual(some.map((row) => all.indexOf(row)));
        },
      ),
    );
  });

  it('pairs no row twice, and none that is only nearly like several', () => {
    const written = [
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'z'],
    ];
    expect(
      pairRows(
        written,
        [
          ['a', 'x'],
          ['a', 'x'],
        ],
        [0],
      ),
    ).toEqual([0, 1]);
    expect(
      pairRows(
        written,
        [
          ['c', 'q'],
          ['a', 'w'],
        ],
        [0, 1],
      ),
    ).toEqual([0, 1]);
    expect(
      pairRows(
        written,
        [
          ['b', 'q'],
          ['n', 'm'],
        ],
        [0],
      ),
    ).toEqual([2, undefined]);
  });
});

describe('words beside a report', () => {
  const area = { top: 1, left: 1, bottom: 2, right: 2 };
  const marked = { slot: 0, name: 'ctct_report_1', sheet: 'BC', area };
  const mark = {
    number: 1,
    sheets: [marked],
    sheet: 'BC',
    key: '',
    source: null,
    texts: new Map(),
    detail: null,
  };
  const text = (word: string) => ({ kind: 'text', text: word }) as const;
  const list = { id: 'report', orientation: 'landscape', blocks: [], aside: [] } as const;
  const [empty] = layoutReport({ papers: [list] }).values();
  if (!empty) throw new Error('no plan');
  const plan: SheetPlan = {
    ...empty,
    widths: [10, 10],
    columns: 2,
    printed: 2,
    rows: [
      [text('a'), null],
      [null, null],
      [null, text('z')],
    ],
  };
  const ours = [
    ['', '', '', ''],
    ['', 'a', 'b', ''],
    ['', 'c', 'd', ''],
  ];

  it('are none where the sheet ends with the report, or nothing is known of its end', () => {
    expect(besideOf({ mark, values: [ours] })).toEqual([]);
    const single = { ...marked, area: { ...area, bottom: 1, right: 1 } };
    expect(besideOf({ mark: { ...mark, sheets: [single] }, values: [ours] })).toEqual([]);
  });

  it('are found on all four sides of it and put back where they do no harm', () => {
    const values = [
      ['', 'trên', '', ''],
      ['trái', 'a', 'b', 'phải'],
      ['', 'c', 'd', ''],
      ['', '', '', ''],
      ['', '', 'dưới', 7],
    ];
    const found = besideOf({ mark, values: [values] });
    expect(found.map((one) => [areaText(one.area), one.values])).toEqual([
      ['C5:D5', [['dưới', 7]]],
      ['D2', [['phải']]],
      ['A2', [['trái']]],
      ['B1', [['trên']]],
    ]);
    const put = withBeside(plan, found, besideMoves(marked, 0, plan, values.length, -1));
    expect(put.widths).toEqual([10, 10, 120]);
    const shown = put.rows.map((row) =>
      row.map((cell) =>
        cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? cell.value : '',
      ),
    );
    expect(shown).toEqual([
      ['a', '', 'phải'],
      ['', '', ''],
      ['', 'z', ''],
      ['', '', ''],
      ['', 'dưới', 7],
      ['', '', ''],
      ['trên', '', ''],
      ['trái', '', ''],
    ]);
  });
});

describe('marks', () => {
  const names = [
    { name: 'ctct_report_2', formula: "='BC Q3'!$A$1:$K$90" },
    { name: 'ctct_text_2', formula: "='BC Q3'!$B$70:$I$71" },
    { name: 'ctct_text_assessment_2', formula: "='BC Q3'!$A$30:$E$31" },
    { name: 'ctct_detail_2', formula: "='Nơi khác'!$A$20:$K$40" },
    { name: 'ctct_report_5', formula: '=#REF!$A$1' },
    { name: 'ctct_key_5', formula: '="2025-Q1"' },
  ];

  it('say where the parts of a report stand, and not of cells that moved to another sheet', () => {
    const [mark, ...others] = readMarks(names);
    expect(others).toEqual([]);
    expect(mark).toMatchObject({
      sheets: [{ sheet: 'BC Q3', area: { top: 0, left: 0, bottom: 89, right: 10 } }],
      detail: null,
    });
    // Version 0.1 had one text, what is proposed.
    expect(Object.fromEntries(mark?.texts ?? [])).toMatchObject({
      proposals: { top: 69, left: 1, bottom: 70, right: 8 },
      assessment: { top: 29, left: 0, bottom: 30, right: 4 },
    });
  });

  it('of deleted sheets are known as such', () => {
    expect(goneNumbers(names)).toEqual([5]);
  });
});
