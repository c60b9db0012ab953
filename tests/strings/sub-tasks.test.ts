import { describe, expect, it } from '@jest/globals';
import { findingPlace } from '../../src/strings/pane';
import { ordinalLead, shownOrdinal } from '../../src/strings/sub-tasks';
import { taskName } from '../../src/report/task-name';
import { plainTask } from '../plain-task';

describe('the number of a task', () => {
  it.each([
    ['08', null, '08', '08. '],
    ['', null, '', ''],
    ['', '08', 'trong 08', '(trong 08) '],
  ])('“%s” in %s', (ordinal, parent, shown, lead) => {
    expect(shownOrdinal({ ordinal, parent })).toBe(shown);
    expect(ordinalLead({ ordinal, parent })).toBe(lead);
  });

  it('names a sub-task in a sentence by its content, for its parent has others', () => {
    const fields = { row: 5, section: 'II', ordinal: '', content: 'Khai giảng' };
    expect(taskName(plainTask({ ...fields, parent: '3' }))).toBe('“Khai giảng”');
    expect(taskName(plainTask({ ...fields, parent: null, ordinal: '3' }))).toBe('II.3');
  });

  it('places a finding on a sub-task in its parent', () => {
    expect(findingPlace('D12', '')).toBe('Ô D12');
    expect(findingPlace('D12', '05')).toBe('Ô D12, nhiệm vụ 05');
    expect(findingPlace('D13', '', '05')).toBe('Ô D13, trong nhiệm vụ 05');
  });
});
