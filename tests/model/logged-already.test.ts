import { describe, expect, it } from 'vitest';
import { undoAction } from '../../src/features/actions/rules/change-cancel.js';
import { loggedAlready } from '../../src/model/logged-already.js';
import { sampleAction } from '../fixtures/sample-group.js';

const found = (task: string, quote = `ACTION: ${task}`): { readonly task: string; readonly quote: string } => ({
  task,
  quote,
});
const logged = (reference: string, task: string, quote = `ACTION: ${task}`): ReturnType<typeof sampleAction> =>
  sampleAction({ reference, task, quote });

const references = (...args: Parameters<typeof loggedAlready>): readonly (string | null)[] =>
  loggedAlready(...args).map((action) => action?.reference ?? null);

describe('an action that a group has logged already', () => {
  it('has the same task, whatever its spaces and punctuation', () => {
    expect(
      references([found('Circulate the  minutes.'), found('book a room')], [logged('A-1', 'circulate the minutes')]),
    ).toEqual(['A-1', null]);
  });

  it('is also one that was reworded since, recognised by its original line', () => {
    const actions = [logged('A-1', 'write to every landlord by post', 'ACTION: write to landlords')];
    expect(references([found('write to landlords')], actions)).toEqual(['A-1']);
  });

  it('is not another action of the same line', () => {
    const line = 'ACTION: (a) book a room; (b) order lunch';
    const actions = [logged('A-1', 'book a room', line)];
    expect(references([found('book a room', line), found('order lunch', line)], actions)).toEqual(['A-1', null]);
  });

  it('counts twice if the same words stand for two actions', () => {
    const items = [found('report back'), found('report back')];
    expect(references(items, [logged('A-1', 'report back')])).toEqual(['A-1', null]);
    expect(references(items, [logged('A-1', 'report back'), logged('A-2', 'report back')])).toEqual(['A-1', 'A-2']);
  });

  it('is not one that was taken back', () => {
    const undone = undoAction(logged('A-1', 'report back'), { id: 'lee', name: 'Lee' }, '2022-07-14T10:00:00.000Z');
    expect(references([found('report back')], [undone])).toEqual([null]);
  });
});
