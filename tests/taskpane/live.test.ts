import { describe, expect, it } from '@jest/globals';
import { readPreferences } from '../../src/taskpane/preferences';
import { reduce } from '../../src/taskpane/state/reducer';
import { initialState } from '../../src/taskpane/state/state';

const failure = { sentence: 'Có lỗi.', detail: 'E1' };

describe('following the workbook', () => {
  it('is on until it is switched off', () => {
    const state = initialState('2025-10-08');
    expect(state.live).toBe(true);
    expect(reduce(state, { type: 'liveSwitched', on: false }).live).toBe(false);
  });

  it('is wanted where the officer chose nothing, and where nothing can be kept', () => {
    expect(readPreferences()).toEqual({
      live: true,
      introduced: false,
      own: null,
      kind: 'quarter',
      urging: { all: false, pageAUnit: false },
    });
  });

  it('tells why it cannot until it is switched anew', () => {
    const failed = reduce(initialState('2025-10-08'), { type: 'followFailed', failure });
    expect(failed.followFailure).toBe(failure);
    expect(reduce(failed, { type: 'liveSwitched', on: true }).followFailure).toBeNull();
  });
});
