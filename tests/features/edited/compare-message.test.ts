import { describe, expect, it } from 'vitest';
import { changeDeadline } from '../../../src/features/actions/rules/change-deadline.js';
import { changeTask } from '../../../src/features/actions/rules/change-task.js';
import { compareMessage, patchFor } from '../../../src/features/edited/rules/compare-message.js';
import { pairActions } from '../../../src/features/edited/rules/pair-actions.js';
import { NO_DEADLINE } from '../../../src/model/deadline.js';
import { onDay, person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';

const OWEN = { id: 'owen', name: 'Owen' };
const LATER = '2022-08-01T09:00:00.000Z';
const action = sampleAction({ task: 'draft the plan', leads: [person('lee')] });
const said = (task: string, changes: object = {}) => ({
  task,
  leads: action.leads,
  deadline: action.deadline,
  quote: `ACTION: ${task}`,
  ...changes,
});

describe('the changes in an edited message', () => {
  it('are none if it says the same', () => {
    expect(patchFor(action, sampleGroup(), said('Draft the plan'))).toEqual({});
  });

  it('are the parts that differ, and no others', () => {
    expect(patchFor(action, sampleGroup(), said('draft the plan', { leads: [person('mair')] }))).toEqual({
      leads: [person('mair')],
    });
    expect(patchFor(action, sampleGroup(), said('draft the plan', { deadline: onDay('2022-10-01') }))).toEqual({
      deadline: onDay('2022-10-01'),
    });
    expect(patchFor(action, sampleGroup(), said('draft the plan', { deadline: NO_DEADLINE }))).toEqual({
      deadline: NO_DEADLINE,
    });
  });

  it('leave a deadline that has moved since, if the message still gives the first', () => {
    const moved = changeDeadline(action, OWEN, LATER, onDay('2022-11-30'));
    expect(patchFor(moved, sampleGroup(), said('draft the housing plan'))).toEqual({ task: 'draft the housing plan' });
  });

  it('are none if the action was changed to what the message now says', () => {
    const worded = changeTask(action, OWEN, LATER, 'draft the housing plan');
    expect(patchFor(worded, sampleGroup(), said('draft the housing plan'))).toEqual({});
    expect(patchFor(worded, sampleGroup(), said('draft the plan'))).toEqual({});
  });

  it('leave what is done', () => {
    const done = { ...action, status: 'done' as const };
    expect(compareMessage([done], [said('draft it all')], sampleGroup(), false)).toEqual({
      changes: [],
      fresh: [],
      gone: [],
    });
  });
});

describe('the action for a statement in an edited message', () => {
  const plan = sampleAction({ reference: 'ISCG-1', task: 'draft the delivery plan' });
  const room = sampleAction({ reference: 'ISCG-2', task: 'book a room for the workshop' });
  const paired = (tasks: readonly string[]) => {
    const { pairs, gone, fresh } = pairActions(
      [plan, room],
      tasks.map((task) => said(task)),
    );
    return [
      pairs.map(([one, of]) => `${one.reference} ${of.task}`),
      gone.map(({ reference }) => reference),
      fresh.map(({ task }) => task),
    ];
  };

  it.each([
    { tasks: ['book the room', 'draft the plan'], found: [['ISCG-1 draft the plan', 'ISCG-2 book the room'], [], []] },
    {
      tasks: ['ring the Trust', 'draft the plan'],
      found: [['ISCG-1 draft the plan', 'ISCG-2 ring the Trust'], [], []],
    },
    { tasks: ['book a room'], found: [['ISCG-2 book a room'], ['ISCG-1'], []] },
    {
      tasks: ['draft the delivery plan', 'book a room for the workshop', 'ring the Trust'],
      found: [['ISCG-1 draft the delivery plan', 'ISCG-2 book a room for the workshop'], [], ['ring the Trust']],
    },
    { tasks: [], found: [[], ['ISCG-1', 'ISCG-2'], []] },
  ])('is the one with the nearest words: $tasks', ({ tasks, found }) => {
    expect(paired(tasks)).toEqual(found);
  });
});
