import { describe, expect, it } from '@jest/globals';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/file';
import { elementsAt, unpacked } from './inspect';
import { CTCT_ID, richParts, richWorkbook, SHAREPOINT_ID } from './rich-parts';

const NEW_ID = '{0C7C7003-1111-4222-8333-444455556666}';

describe('custom XML parts', () => {
  it('are read by id, UTF-16 too', async () => {
    const { customXml } = await openWorkbook(richWorkbook());
    expect([...customXml.keys()]).toEqual([CTCT_ID, SHAREPOINT_ID]);
    expect(customXml.get(CTCT_ID)).toContain('<ctct:days>7</ctct:days>');
    expect(customXml.get(SHAREPOINT_ID)).toContain('Loại văn bản');
  });

  it('can be changed, added and taken away; others stay byte for byte', async () => {
    const workbook = await openWorkbook(richWorkbook());
    workbook.customXml.set(
      CTCT_ID,
      '<?xml version="1.0" encoding="utf-16"?><s xmlns="urn:ctct:2">Đ</s>',
    );
    workbook.customXml.set(NEW_ID, '<c:a xmlns:c="urn:ctct:new"/>');
    const bytes = await saveWorkbook(workbook);
    const parts = unpacked(bytes);
    expect(parts.get('customXml/item2.xml')).toEqual(richParts()['customXml/item2.xml']);
    const again = await openWorkbook(bytes);
    expect([...again.customXml.keys()]).toEqual([CTCT_ID, SHAREPOINT_ID, NEW_ID]);
    expect(again.customXml.get(CTCT_ID)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><s xmlns="urn:ctct:2">Đ</s>',
    );
    const uris = ['itemProps1', 'itemProps3'].map(
      (name) =>
        elementsAt(parts, `customXml/${name}.xml`, 'ds:schemaRefs/ds:schemaRef')[0]?.attributes[
          'ds:uri'
        ],
    );
    expect(uris).toEqual(['urn:ctct:2', 'urn:ctct:new']);
    again.customXml.delete(CTCT_ID);
    again.customXml.delete(NEW_ID);
    const last = unpacked(await saveWorkbook(again));
    expect([...last.keys()].filter((path) => path.startsWith('customXml/'))).toEqual([
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
    ]);
  });

  it('have a declared content type and a relationship from the workbook', async () => {
    const workbook = newWorkbook();
    workbook.customXml.set(NEW_ID, '<a xmlns="urn:a"/>');
    const parts = unpacked(await saveWorkbook(workbook));
    const types = elementsAt(parts, '[Content_Types].xml', 'Override').map(
      ({ attributes }) => `${attributes.PartName} ${attributes.ContentType}`,
    );
    expect(types).toContain(
      '/customXml/itemProps1.xml application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
    const targets = elementsAt(parts, 'xl/_rels/workbook.xml.rels', 'Relationship').map(
      ({ attributes }) => attributes.Target,
    );
    expect(targets).toContain('../customXml/item1.xml');
  });
});

describe('settings', () => {
  it('are read from the web-extension part', async () => {
    const { settings } = await openWorkbook(richWorkbook());
    expect([...settings]).toEqual([
      ['Office.AutoShowTaskpaneWithDocument', true],
      ['ngưỡng', { ngày: 7 }],
    ]);
  });

  it('can be changed, added and taken away; the reference to the add-in stays', async () => {
    const workbook = await openWorkbook(richWorkbook());
    workbook.settings.set('ngưỡng', { ngày: 9, tên: '"Đ" <&>' });
    workbook.settings.set('mới', [1, null, 'x']);
    workbook.settings.delete('Office.AutoShowTaskpaneWithDocument');
    const bytes = await saveWorkbook(workbook);
    expect([...(await openWorkbook(bytes)).settings]).toEqual([
      ['ngưỡng', { ngày: 9, tên: '"Đ" <&>' }],
      ['mới', [1, null, 'x']],
    ]);
    const path = 'xl/webextensions/webextension1.xml';
    const [reference] = elementsAt(unpacked(bytes), path, 'we:reference');
    expect(reference?.attributes.id).toBe('wa000000');
  });

  it('get a part of their own in a workbook that has none', async () => {
    const workbook = newWorkbook();
    workbook.settings.set('a', 1);
    const again = await openWorkbook(await saveWorkbook(workbook));
    expect([...again.settings]).toEqual([['a', 1]]);
  });

  it('make no part where there are none', async () => {
    const parts = unpacked(await saveWorkbook(newWorkbook()));
    expect([...parts.keys()].filter((path) => path.includes('webextension'))).toEqual([]);
  });
});
