import { describe, expect, it } from '@jest/globals';
import { circlesAmong, modulesOfSrc, type Module } from './modules';

const modules = modulesOfSrc();
const excel = modules.filter(({ path }) => path.startsWith('excel/'));

/** What shares no vocabulary with src/excel: it knows the core's names, and they know its own or none. */
const APART = /^(?:host|preview|headless|files|archive|plan|commands|taskpane)\//;

function module(path: string, imports: Module['imports'] = []): Module {
  return { path, lines: 1, imports, exports: [] };
}

describe('circlesAmong', () => {
  it('finds a circle of three and leaves out what leads to it, and what is types only', () => {
    const follow = (path: string) => ({ path, isTypeOnly: false });
    const found = circlesAmong([
      module('a', [follow('b')]),
      module('b', [follow('c')]),
      module('c', [follow('d')]),
      module('d', [follow('b'), { path: 'a', isTypeOnly: true }]),
    ]);
    expect(found).toEqual([['b', 'c', 'd']]);
  });
});

describe('the ways through src', () => {
  it('know no circle of imports', () => {
    expect(modules.length).toBeGreaterThan(500);
    expect(circlesAmong(modules)).toEqual([]);
  });

  it('lead through src/excel in wings, with few files outside them', () => {
    expect(excel.filter(({ path }) => path.split('/').length === 2).length).toBeLessThanOrEqual(12);
  });

  it('pass no file of src/excel that one other alone imports and that holds under 15 lines', () => {
    const isDoor = (path: string) => /^excel\/\w+\/index\.ts$/.test(path);
    const users = (path: string): string[] =>
      modules
        .filter(({ imports }) => imports.some((each) => each.path === path))
        .flatMap((user) => (isDoor(user.path) ? users(user.path) : user.path));
    const small = excel.filter(({ path, lines }) => lines < 15 && !isDoor(path));
    expect(small.filter(({ path }) => users(path).length < 2).map(({ path }) => path)).toEqual([]);
  });

  it('meet no name of src/excel that means something else in what it meets', () => {
    const met = modules.filter(({ path }) => !APART.test(path));
    const owners = (name: string) => met.filter((one) => one.exports.includes(name));
    const twice = excel.flatMap(({ exports }) => exports).filter((name) => owners(name).length > 1);
    expect([...new Set(twice)]).toEqual([]);
  });
});
