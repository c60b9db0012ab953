import { describe, expect, it } from '@jest/globals';
import { ownSelections } from '../../../../src/taskpane/components/list/own-selections';

describe('ownSelections', () => {
  it('takes what the officer selects for the officer’s', () => {
    const own = ownSelections();
    expect(own.isOwn(['a'])).toBe(false);
  });

  it('knows its own however late and however often Excel tells of it', () => {
    const own = ownSelections();
    own.ask(['a', 'b'])(['a', 'b']);
    expect(own.isOwn(['b', 'a'])).toBe(true);
    expect(own.isOwn(['b', 'a'])).toBe(true);
  });

  it('knows several of its own told one by one, or the last alone', () => {
    for (const told of [[['a'], ['a', 'b'], ['a', 'b', 'c']], [['a', 'b', 'c']]]) {
      const own = ownSelections();
      for (const ids of [['a'], ['a', 'b'], ['a', 'b', 'c']]) own.ask(ids)(ids);
      expect(told.map((ids) => own.isOwn(ids))).toEqual(told.map(() => true));
      expect(own.isOwn(['a'])).toBe(false);
    }
  });

  it('waits with what is told before Excel has answered', () => {
    const own = ownSelections();
    own.ask(['a'])(['a']);
    const answer = own.ask(['a', 'b']);
    expect(own.isOwn(['a'])).toBe(true);
    answer(['a', 'b']);
    expect(own.isOwn(['a', 'b'])).toBe(true);
    expect(own.isOwn(['a'])).toBe(false);
  });

  it('allows for some of the rows, and for rows that merged cells add', () => {
    const some = ownSelections();
    const answer = some.ask(['a', 'b', 'c']);
    expect(some.isOwn(['a', 'b'])).toBe(true);
    answer(['a', 'b']);
    expect(some.isOwn(['a', 'b'])).toBe(true);

    const wider = ownSelections();
    wider.ask(['a'])(['a']);
    expect(wider.isOwn(['a', 'b'])).toBe(true);
    expect(wider.isOwn(['a', 'b', 'c'])).toBe(false);
  });

  it('ends where the officer selects something else, even no task at all', () => {
    const own = ownSelections();
    own.ask(['a'])(['a']);
    expect(own.isOwn([])).toBe(false);
    expect(own.isOwn(['a'])).toBe(false);
  });

  it('forgets what could not be selected', () => {
    const own = ownSelections();
    own.ask(['a'])();
    expect(own.isOwn(['a'])).toBe(false);
  });
});
