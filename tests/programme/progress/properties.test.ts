import { describe, it, expect } from '@jest/globals';
import { fc } from '../../fuzz';
import { fromOrdinalDay, isDay, partsOf, toOrdinalDay } from '../../../src/programme/calendar';
import { PROGRESS_ROLES, readProgress, type ProgressSource } from '../../../src/programme/progress';
import type { Progress } from '../../../src/programme/types';
import { remarkRows } from './remarks';

const note = (text: string): Progress =>
  readProgress([{ role: 'note', value: text, displayed: undefined, text }], { year: 2025 });
const written = [...new Set(remarkRows().flatMap((row) => row.sources.map(({ text }) => text)))];
const remark = fc.oneof(
  fc.constantFrom(...written),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const first = toOrdinalDay('2025-01-01');
const day = fc.integer({ min: 0, max: 364 }).map((offset) => fromOrdinalDay(first + offset));
const vietnamese = (iso: string): string => {
  const { year, month, day: dayOfMonth } = partsOf(iso);
  return `${dayOfMonth}/${month}/${year}`;
};
const source: fc.Arbitrary<ProgressSource> = fc.record({
  role: fc.constantFrom(...PROGRESS_ROLES),
  value: fc.oneof(remark, fc.double(), fc.integer(), fc.boolean()),
  displayed: fc.option(remark, { nil: undefined }),
  text: remark,
});

describe('readProgress', () => {
  it('never throws, and gives existing days in order', () => {
    fc.assert(
      fc.property(fc.array(source), fc.option(fc.constant(2025)), (sources, year) => {
        const read = readProgress(sources, { year });
        const { completedFrom, completedOn, extendedTo } = read;
        for (const each of [completedFrom, completedOn, extendedTo]) {
          if (each !== null) expect(isDay(each)).toBe(true);
        }
        expect(completedFrom === null).toBe(completedOn === null);
        expect((completedFrom ?? '') <= (completedOn ?? '')).toBe(true);
        if (read.state !== 'done') expect(completedOn).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  it('is done after an appended “Đã hoàn thành ngày D” that is the latest day', () => {
    fc.assert(
      fc.property(remark, (before) => {
        const read = note(`${before}\nĐã hoàn thành ngày 31/12/2028`);
        const held = /\b(20(29|[3-9]\d)|[3-9]\d{3})\b/.test(before);
        if (!held) expect(read).toMatchObject({ state: 'done', completedOn: '2028-12-31' });
      }),
      { numRuns: 400 },
    );
  });

  it('gives the appended day where nothing dated stands before', () => {
    fc.assert(
      fc.property(day, (on) => {
        expect(note(`Đang thực hiện; Đã hoàn thành ngày ${vietnamese(on)}`)).toMatchObject({
          state: 'done',
          completedFrom: on,
          completedOn: on,
        });
      }),
    );
  });

  it('is not done after an appended not-done remark', () => {
    const undone = fc.constantFrom(
      'Chưa hoàn thành',
      'Đang thực hiện',
      'Hoàn thành 60%',
      'Cần sớm hoàn thành',
    );
    fc.assert(
      fc.property(remark, undone, (before, after) => {
        expect(note(`${before}\n${after}`).state).toBe('notDone');
      }),
      { numRuns: 400 },
    );
  });

  it('reads the same under NFD, capitals and no-break spaces', () => {
    for (const text of written) {
      const bare = (read: Progress) => ({
        ...read,
        text: '',
        decidedBy: null,
        notUnderstood: read.notUnderstood.length,
        record: read.record?.last,
      });
      const plain = bare(note(text));
      for (const other of [
        text.normalize('NFD'),
        text.toUpperCase(),
        text.replaceAll(' ', '\u00a0'),
      ]) {
        if (other === text.toUpperCase() && /\.\S|\n/.test(text)) continue;
        expect({ of: other, ...bare(note(other)) }).toEqual({ of: other, ...plain });
      }
    }
  });
});
