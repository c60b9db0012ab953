import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blocksOfText, readPlan } from '../../src/plan';
import { nfc } from '../../src/programme/text';
import { proses, scoreOf, type Score } from './prose-truth';

const PROSES = proses();
const SCORES = new Map(PROSES.map((prose) => [prose.name, scoreOf(prose)]));
const sum = (figure: (score: Score) => number): number =>
  [...SCORES.values()].reduce((total, score) => total + figure(score), 0);

describe('plans in prose', () => {
  it('gives the rows a careful official would make', () => {
    const wrong = [...SCORES.values()].flatMap((score) => score.wrong);
    expect({ found: sum(({ found }) => found) / sum(({ of }) => of), wrong }).toMatchObject({
      found: expect.closeTo(1, 1),
    });
    expect(sum(({ found }) => found)).toBeGreaterThanOrEqual(0.97 * sum(({ of }) => of));
    expect(sum(({ extra }) => extra)).toBeLessThanOrEqual(0.03 * sum(({ rows }) => rows));
    expect(sum(({ dueRight }) => dueRight)).toBeGreaterThanOrEqual(
      0.97 * sum(({ found }) => found),
    );
    expect(sum(({ leadRight }) => leadRight)).toBeGreaterThanOrEqual(0.95 * sum((s) => s.leadOf));
    expect(sum(({ invented }) => invented)).toBe(0);
  });

  it.each(PROSES.filter(({ tasks }) => tasks.length === 0).map(({ name, text }) => [name, text]))(
    'finds no task in %s',
    (_name, text) => {
      expect(readPlan(blocksOfText(text)).tasks).toEqual([]);
    },
  );

  it.each(PROSES.map(({ name, text }) => [name, text]))(
    'quotes %s to the letter',
    (_name, text) => {
      const plain = (words: string): string =>
        nfc(words).replace(/[*#|]/g, '').replace(/\s+/g, ' ').trim();
      const said = plain(text);
      for (const { quote } of readPlan(blocksOfText(text)).tasks)
        expect(said).toContain(plain(quote));
    },
  );

  it('names the paper it comes from', () => {
    const { text } = PROSES.find(({ name }) => name === 'seed-003')!;
    expect(readPlan(blocksOfText(text))).toMatchObject({
      title: 'KẾ HOẠCH Tổ chức Tháng hành động vì Hợp tác xã năm 2025',
      number: '345/KH-LMHTX',
      date: '2024-11-08',
      office: 'Liên minh HTX tỉnh Yên Bái',
      year: 2025,
    });
  });

  it('asks for what the text leaves open, with what it suggests first', () => {
    const { text } = PROSES.find(({ name }) => name === 'seed-003')!;
    const { tasks, questions } = readPlan(blocksOfText(text));
    const open = tasks.flatMap(({ leadCertain }, at) => (leadCertain ? [] : [at]));
    expect(questions.filter(({ about }) => about === 'lead').map(({ task }) => task)).toEqual(open);
    const congress = tasks.findIndex(({ content }) => content.startsWith('Đại hội Liên minh'));
    expect(
      questions.find(({ task, about }) => task === congress && about === 'lead'),
    ).toMatchObject({ choices: expect.arrayContaining(['Trung tâm tư vấn hỗ trợ thành viên']) });
  });

  it('takes any text without a word', () => {
    const pieces = fc.constantFrom(
      ...[
        'I.',
        '1.',
        'a)',
        '- ',
        'KẾ HOẠCH',
        'Giao Sở Y tế',
        ' trước ngày 30/8/2025',
        ';',
        '.',
        ':',
      ],
      ...['(', ')', '\n', '|', '\t', 'Thời gian:', 'Chủ trì các nội dung: A; B', 'Điều 1.', '2025'],
    );
    const texts = fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 40 });
    fc.assert(
      fc.property(texts, (parts) => {
        const { tasks, questions } = readPlan(blocksOfText(parts.join('')));
        for (const { task } of questions) expect(tasks[task]).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe('a paragraph of 32,000 characters', () => {
  const cpuOf = (pump: string, length: number): number => {
    const text = `KẾ HOẠCH\nnăm 2025\nI. NỘI DUNG\n1. ${pump.repeat(length / pump.length)}!ế\n- x`;
    const before = process.cpuUsage();
    readPlan(blocksOfText(text));
    return process.cpuUsage(before).user / 1000;
  };

  it.each([[' '], ['; '], ['. '], [':'], ['('], ['Sở A, '], ['ngày 1/1 '], ['trước '], ['giao ']])(
    'of "%s" takes time by its length',
    (pump) => {
      const [short, long] = [cpuOf(pump, 8_000), cpuOf(pump, 32_000)];
      expect(long).toBeLessThan(12 * Math.max(short, 20));
    },
  );
});
