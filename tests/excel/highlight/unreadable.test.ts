import { beforeEach, describe, it, expect } from '@jest/globals';
import { highlight, kindOfFormula, removeHighlight } from '../../../src/excel/highlight';
import type { Unreadable } from '../../../src/host';
import type { HostRule } from '../../../src/host/types';
import type { Bench } from '../host-door';
import { officersOwn } from './foreign';
import { SHEET } from './tables';

/** What the two actions need where every rule can be read. */
const REQUESTS = { highlight: 5, remove: 4 };

let bench: Bench;
beforeEach(async () => {
  bench = await officersOwn();
  await highlight(bench.door, undefined);
});

const rules = (): HostRule[] =>
  (bench.host.workbook.book.getWorksheet(SHEET)?.conditionalFormattings ?? []).flatMap(
    (block) => block.rules as HostRule[],
  );
const formulaOf = (rule: HostRule): string =>
  String((rule as { formulae?: unknown[] }).formulae?.[0] ?? '');
const ours = (): HostRule[] => rules().filter((rule) => kindOfFormula(formulaOf(rule)) !== null);
const spoil = (rule: HostRule | undefined, how: Unreadable): void => {
  if (!rule) throw new Error('no such rule');
  rule.unreadable = how;
};
const foreign = (): HostRule[] => rules().filter((rule) => !ours().includes(rule));

const CODES = ['GeneralException', 'ItemNotFound', 'InvalidReference', 'InvalidOperation'];
const PARTS: readonly Unreadable['on'][] = [
  ['formula'],
  ['properties'],
  ['delete'],
  ['properties', 'formula', 'delete'],
];

describe.each(CODES)('a rule that Excel answers with %s', (code) => {
  describe.each(PARTS.map((on) => [on.join(', '), on] as const))('on %s', (_what, on) => {
    it('of somebody else keeps us from nothing and stays', async () => {
      const before = foreign().length;
      spoil(foreign()[0], { code, on });
      const since = bench.since();
      const { rules: added } = await highlight(bench.door, undefined);
      expect(since.syncs()).toBeLessThanOrEqual(REQUESTS.highlight + 1);
      expect(ours()).toHaveLength(added);
      expect(await removeHighlight(bench.door)).toBe(added);
      expect(ours()).toEqual([]);
      expect(foreign()).toHaveLength(before);
    });

    it('of our own is left behind alone, and finds no names', async () => {
      const standing = ours().length;
      const bad = ours()[1];
      spoil(bad, { code, on });
      const since = bench.since();
      const removed = await removeHighlight(bench.door);
      expect(since.syncs()).toBeLessThanOrEqual(REQUESTS.remove + 1);
      expect(removed).toBe(standing - 1);
      expect(ours()).toEqual([bad]);
      expect(bench.host.workbook.names).toEqual([]);
    });
  });
});

it('several of them cost one request each', async () => {
  const [first, , third] = ours();
  spoil(first, { code: 'ItemNotFound', on: ['properties', 'formula', 'delete'] });
  spoil(third, { code: 'InvalidReference', on: ['formula'] });
  spoil(foreign()[1], { code: 'GeneralException', on: ['properties'] });
  const since = bench.since();
  const { rules: added } = await highlight(bench.door, undefined);
  expect(since.syncs()).toBeLessThanOrEqual(REQUESTS.highlight + 3);
  expect(ours()).toHaveLength(added + 2);
});

it('rules of version 0.1, one a text, are ours still', async () => {
  const block = bench.host.workbook.book.getWorksheet(SHEET)?.conditionalFormattings[0];
  const old = Array.from({ length: 450 }, (_, i): HostRule => ({
    type: 'expression',
    priority: 20 + i,
    formulae: [`IF($D4="Ngày ${i}/8/2025",AND(N("ctct:overdue")=0,TODAY()>DATE(2025,8,1)),FALSE)`],
    style: {},
  }));
  block?.rules.push(...old);
  const { rules: added } = await highlight(bench.door, undefined);
  expect(added).toBe(4);
  expect(ours()).toHaveLength(4);
});
