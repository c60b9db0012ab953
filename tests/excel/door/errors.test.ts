import { describe, expect, it } from '@jest/globals';
import { OfficerError, toOfficerError } from '../../../src/excel/door/errors';
import { ERRORS } from '../../../src/strings/errors';

describe('toOfficerError', () => {
  it('says what an Office.js code means and keeps code and place as detail', () => {
    const error = toOfficerError({
      code: 'InvalidOperationInCellEditMode',
      message: 'Excel is in cell-editing mode.',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect(error.sentence).toBe(ERRORS.cellEditMode);
    expect(error.detail).toBe(
      'InvalidOperationInCellEditMode · Excel is in cell-editing mode. · Range.values',
    );
  });

  it('gives an unknown code the general sentence and loses nothing of it', () => {
    const error = toOfficerError({ code: 'Strange', message: 'x' });
    expect(error.sentence).toBe(ERRORS.general);
    expect(error.detail).toContain('Strange');
  });

  it('keeps an error that already speaks to the officer', () => {
    const error = new OfficerError('sheetGone', { sheet: 'Tháng 9' });
    expect(toOfficerError(error)).toBe(error);
    expect(error.sentence).toContain('“Tháng 9”');
  });

  it('takes a programming error as detail', () => {
    expect(toOfficerError(new TypeError('boom')).detail).toBe('TypeError: boom');
  });

  it('tells the administrator of a second error and the officer still of the first', () => {
    const first = new OfficerError('sheetGone', { sheet: 'Tháng 9' }, 'ItemNotFound');
    const both = first.also(toOfficerError({ code: 'ConnectionFailure', message: 'lost' }));
    expect(both.sentence).toBe(first.sentence);
    expect(both.detail).toBe('ItemNotFound | ConnectionFailure · lost');
  });

  it.each([
    ['InvalidOperation', 'cellEditMode'],
    ['InvalidReference', 'changed'],
    ['ItemAlreadyExists', 'conflict'],
    ['ConnectionFailure', 'connection'],
    ['ActivityLimitReached', 'conflict'],
    ['OperationCellsExceedLimit', 'tooLarge'],
  ] as const)('gives %s the sentence of %s', (code, key) => {
    expect(toOfficerError({ code, message: 'x' }).sentence).toBe(ERRORS[key]);
  });
});
