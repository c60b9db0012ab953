import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import { OFFICE_LIMITS, readArchive } from '../../src/archive';

const faultOf = (bytes: Uint8Array, limits = OFFICE_LIMITS): unknown => {
  try {
    return [...readArchive(bytes, limits).keys()];
  } catch (error) {
    return (error as { fault?: string }).fault ?? error;
  }
};
const zip = (files: Zippable): Uint8Array => zipSync(files);
/** The bytes with those at the first place of a mark changed. */
const patched = (bytes: Uint8Array, mark: number, offset: number, value: number): Uint8Array => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = copy.length - 4; at >= 0; at -= 1)
    if (view.getUint32(at, true) === mark) {
      view.setUint32(at + offset, value, true);
      break;
    }
  return copy;
};
const ENTRY = 0x02014b50;

describe('an archive', () => {
  it('is unpacked by its paths, and only what is wanted', () => {
    const bytes = zip({ 'a.xml': strToU8('<a/>'), 'b\\c.bin': strToU8('x') });
    expect([...readArchive(bytes).keys()]).toEqual(['a.xml', 'b/c.bin']);
    expect([...readArchive(bytes, OFFICE_LIMITS, (path) => path === 'a.xml').keys()]).toEqual([
      'a.xml',
    ]);
  });

  it('gives UTF-16 parts as UTF-8', () => {
    const wide = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>Kế</a>', 'utf16le'),
    ]);
    const part = readArchive(zip({ 'a.xml': new Uint8Array(wide) })).get('a.xml')!;
    expect(strFromU8(part)).toBe('<?xml version="1.0" encoding="UTF-8"?><a>Kế</a>');
  });

  it.each<[string, Uint8Array, string]>([
    ['a path outside', zip({ '../a.xml': strToU8('<a/>') }), 'path'],
    ['a wrong check sum', patched(zip({ 'a.xml': strToU8('<a/>') }), ENTRY, 16, 7), 'damaged'],
    [
      'a size that lies',
      patched(zip({ 'a.xml': strToU8('<a>aaaaaaa</a>') }), ENTRY, 24, 4),
      'damaged',
    ],
    [
      'a part with a password',
      patched(zip({ 'a.xml': strToU8('<a/>') }), ENTRY, 6, 0x00010014),
      'secured',
    ],
    ['entities', zip({ 'a.xml': strToU8('<!DOCTYPE lolz [<!ENTITY a "b">]><a/>') }), 'entities'],
    ['no end', zip({ 'a.xml': strToU8('<a/>') }).subarray(0, 30), 'damaged'],
    ['no beginning', strToU8('Kính gửi'), 'noZip'],
  ])('with %s is refused', (_what, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault);
  });

  it('is refused before it is unpacked where it would be too large or has too many parts', () => {
    const large = zip({ 'a.xml': new Uint8Array(2 ** 20) });
    const limits = { ...OFFICE_LIMITS, packed: 2 ** 20, unpacked: 2 ** 19, parts: 1 };
    expect(faultOf(large, limits)).toBe('tooLarge');
    expect(faultOf(zip({ a: strToU8('a'), b: strToU8('b') }), limits)).toBe('tooManyParts');
    expect(faultOf(large, { ...limits, packed: 10 })).toBe('tooLarge');
    expect(faultOf(zip({ 'a.xml': new Uint8Array(9 * 2 ** 20) }))).toBe('tooLarge');
    const cells = '<row><x:c r="A1"/><c><v>1</v></c><c r="C1"/><cols/></row>';
    const sheet = zip({ 'xl/worksheets/sheet1.xml': strToU8(cells) });
    expect(faultOf(sheet, { ...OFFICE_LIMITS, cells: 2 })).toBe('tooLarge');
    expect(readArchive(sheet, { ...OFFICE_LIMITS, cells: 3 }).size).toBe(1);
  });
});
