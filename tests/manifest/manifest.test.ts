import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { RIBBON } from '../../src/strings/ribbon';
import { checkManifest } from './check';
import { DEFECTS } from './defects';
import { pngSize } from './png';
import { all, at, readXml } from './xml';

const ROOT = path.resolve(__dirname, '../..');
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const read = (name: string) => {
  const full = path.join(ROOT, name);
  return existsSync(full) ? readFileSync(full) : undefined;
};

describe('the manifest', () => {
  it('passes every check', () => {
    expect(checkManifest(MANIFEST, read)).toEqual([]);
  });

  it('passes with a byte order mark and Windows line ends', () => {
    expect(checkManifest(`\uFEFF${MANIFEST.replaceAll('\n', '\r\n')}`, read)).toEqual([]);
  });

  it('keeps its Id: an installed add-in is updated by it', () => {
    expect(at(readXml(MANIFEST), 'app:Id')?.text).toBe('926733e8-fbe8-440d-ada4-afdd3f945b15');
  });

  it('asks for no more than reading and writing the document', () => {
    expect(at(readXml(MANIFEST), 'app:Permissions')?.text).toBe('ReadWriteDocument');
    expect(all(readXml(MANIFEST), 'app:AppDomain')).toEqual([]);
  });

  it('names the functions that the commands page provides', () => {
    const names = all(readXml(MANIFEST), 'ov:FunctionName').map(({ text }) => text);
    expect(names).toEqual([
      RIBBON.createReport.action,
      ...RIBBON.reportMenu.items.map(({ action }) => action),
      RIBBON.highlight.action,
      RIBBON.removeHighlight.action,
    ]);
  });

  it.each([
    ['ProgrammeGroup.Label', RIBBON.group],
    ['OpenPane.Label', RIBBON.openPane.label],
    ['CreateReport.Label', RIBBON.createReport.label],
    ['ReportMenu.Label', RIBBON.reportMenu.label],
    ['MonthReport.Label', RIBBON.reportMenu.items[0].label],
    ['QuarterReport.Label', RIBBON.reportMenu.items[1].label],
    ['HalfReport.Label', RIBBON.reportMenu.items[2].label],
    ['NineMonthsReport.Label', RIBBON.reportMenu.items[3].label],
    ['YearReport.Label', RIBBON.reportMenu.items[4].label],
    ['Highlight.Label', RIBBON.highlight.label],
    ['RemoveHighlight.Label', RIBBON.removeHighlight.label],
  ])('says the same as the pages in %s', (id, words) => {
    const found = all(readXml(MANIFEST), 'bt:String').find(
      ({ attributes }) => attributes.id === id,
    );
    expect(found?.attributes.DefaultValue).toBe(words);
  });

  it('says the same words whatever language Office speaks: pane and guide are Vietnamese', () => {
    const texts = all(readXml(MANIFEST), 'bt:String');
    for (const { attributes, children } of texts)
      expect(children.map((one) => one.attributes.Value)).toEqual([attributes.DefaultValue]);
  });

  it.each([16, 32, 64, 80, 128])('has an icon of %d pixels beside it', (size) => {
    const bytes = read(`assets/icons/icon-${size}.png`);
    expect(bytes && pngSize(bytes)).toEqual({ width: size, height: size });
  });
});

describe('the manifest check', () => {
  it.each(DEFECTS)('refuses $name', ({ from, to, says }) => {
    const broken = MANIFEST.replace(from, to);
    expect(broken).not.toBe(MANIFEST);
    const faults = checkManifest(broken, read);
    expect(faults.some((fault) => says.test(fault))).toBe(true);
  });

  it('has each defect under a name of its own', () => {
    expect(new Set(DEFECTS.map(({ name }) => name)).size).toBe(DEFECTS.length);
  });

  it('reads no size from what is no picture', () => {
    expect(pngSize(new Uint8Array([1, 2, 3]))).toBeNull();
    expect(pngSize(new Uint8Array(64))).toBeNull();
  });
});
