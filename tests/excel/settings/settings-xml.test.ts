import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS, settingsXml } from '../../../src/excel/settings/settings';
import { readSettingsPart } from '../../../src/excel/settings/settings-xml';

describe('the text of a part', () => {
  it('is read with a prefix, a declaration and numeric references too', () => {
    const xml =
      '<?xml version="1.0"?><n:settings xmlns:n="urn:ctct:settings:1" version="1" revision=\'7\' saved="x&#33;">' +
      '<n:json >{&#x22;dueSoonDays&quot;:&#49;}</n:json ></n:settings>';
    expect(readSettingsPart(xml)).toEqual({
      version: 1,
      revision: 7,
      saved: 'x!',
      payload: { dueSoonDays: 1 },
    });
  });

  it('of an older save without revision is revision 0', () => {
    expect(
      readSettingsPart('<settings xmlns="urn:ctct:settings:1"><json>{}</json></settings>'),
    ).toEqual({
      version: 0,
      revision: 0,
      saved: '',
      payload: {},
    });
    expect(readSettingsPart(settingsXml(DEFAULT_SETTINGS)).payload).toEqual({
      ...DEFAULT_SETTINGS,
      closingDay: null,
    });
  });
});
