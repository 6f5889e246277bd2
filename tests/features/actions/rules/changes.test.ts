import { describe, expect, it } from 'vitest';
import { cancelAction, undoAction } from '../../../../src/features/actions/rules/change-cancel.js';
import { changeDeadline } from '../../../../src/features/actions/rules/change-deadline.js';
import { changeLeads } from '../../../../src/features/actions/rules/change-leads.js';
import { addNote } from '../../../../src/features/actions/rules/change-note.js';
import { reopenAction, reopenPart } from '../../../../src/features/actions/rules/change-reopen.js';
import { changeTask } from '../../../../src/features/actions/rules/change-task.js';
import { completePart } from '../../../../src/features/actions/rules/change-done.js';
import { closeAction } from '../../../../src/features/actions/rules/closing.js';
import { NEXT_MEETING, onDay, person, sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import { deadlineGivenAt } from '../../../../src/model/lateness.js';
import { isUndone } from '../../../../src/model/action.js';

const CARYS = { id: 'carys', name: 'Carys' };
const LEE = { id: 'lee', name: 'Lee' };
const AT = '2022-09-01T09:30:00.000Z';

describe('changes to an action', () => {
  it('close it once, with who and when', () => {
    const closed = closeAction(sampleAction(), CARYS, AT);
    expect(closed).toMatchObject({ status: 'done', closedAt: AT, history: [{ at: AT, by: CARYS, change: 'done' }] });
    expect(closeAction(closed, LEE, '2022-09-02T09:30:00.000Z')).toBe(closed);
  });

  it('note progress, even on a closed action, and never an empty note', () => {
    const action = sampleAction({ status: 'done', closedAt: AT });
    expect(addNote(action, LEE, AT, '  draft with legal ').notes).toEqual([
      { at: AT, by: LEE, text: 'draft with legal' },
    ]);
    expect(addNote(action, LEE, AT, ' \n ')).toBe(action);
  });

  it('ask it of every lead again if it is reopened after it was done', () => {
    const action = closeAction(completePart(sampleAction(), LEE, AT), CARYS, AT);
    const reopened = reopenAction(action, CARYS, '2022-09-02T09:30:00.000Z');
    expect(reopened).toMatchObject({ status: 'open', closedAt: null, completions: [] });
    expect(reopened.history.map((entry) => entry.change)).toEqual(['completed-part', 'done', 'reopened']);
    expect(reopenAction(reopened, CARYS, AT)).toBe(reopened);
  });

  it('ask it again of a lead who takes back their part, and of no other', () => {
    const action = completePart(completePart(sampleAction(), LEE, AT), CARYS, AT);
    const reopened = reopenPart(action, LEE, '2022-09-02T09:30:00.000Z');
    expect(reopened).toMatchObject({ status: 'open', completions: [{ at: AT, by: CARYS }] });
    expect(reopened?.history.at(-1)).toEqual({ at: '2022-09-02T09:30:00.000Z', by: LEE, change: 'part-reopened' });
    expect(reopenPart(sampleAction(), LEE, AT)).toBe(null);
  });

  it('restore a cancelled action with its completed parts', () => {
    const action = cancelAction(completePart(sampleAction(), LEE, AT), CARYS, AT, ' overtaken by the new plan ');
    expect(action.status).toBe('cancelled');
    expect(action.history.at(-1)).toEqual({
      at: AT,
      by: CARYS,
      change: 'cancelled',
      before: 'open',
      reason: 'overtaken by the new plan',
    });
    expect(reopenAction(action, CARYS, AT).completions).toEqual([{ at: AT, by: LEE }]);
  });

  it('tell an undone action from a cancelled one', () => {
    const undone = undoAction(sampleAction(), LEE, AT);
    expect(isUndone(undone)).toBe(true);
    expect(isUndone(reopenAction(undone, LEE, AT))).toBe(false);
    expect(isUndone(cancelAction(sampleAction(), LEE, AT, null))).toBe(false);
  });

  it('keep the first deadline when the deadline moves, and record the earlier day', () => {
    const moved = changeDeadline(sampleAction(), CARYS, AT, onDay('2022-12-12'), 'awaiting advice');
    expect(moved.deadline.due).toBe('2022-12-12');
    expect(moved.firstDeadline.due).toBe('2022-09-15');
    expect(moved.history).toEqual([
      { at: AT, by: CARYS, change: 'deadline', before: '2022-09-15', reason: 'awaiting advice' },
    ]);
    expect(deadlineGivenAt(moved)).toBe(AT);
    expect(deadlineGivenAt(sampleAction())).toBe('2022-07-14T10:00:00.000Z');
  });

  it('leave an identical deadline, but read "next meeting" anew each time', () => {
    const action = sampleAction();
    expect(changeDeadline(action, CARYS, AT, { ...onDay('2022-09-15'), said: 'by Thursday' })).toBe(action);
    const meeting = sampleAction({ deadline: NEXT_MEETING });
    expect(deadlineGivenAt(changeDeadline(meeting, CARYS, AT, NEXT_MEETING))).toBe(AT);
  });

  it('reword the task and record the earlier words', () => {
    const action = sampleAction();
    expect(changeTask(action, CARYS, AT, ' Share the minutes ')).toMatchObject({
      task: 'Share the minutes',
      history: [{ change: 'task', before: 'Circulate the terms of reference' }],
    });
    expect(changeTask(action, CARYS, AT, '  ')).toBe(action);
  });

  it('give other leads; a lead who has done their part keeps that while somebody else still must', () => {
    const group = sampleGroup();
    const both = completePart(sampleAction({ leads: [person('lee'), person('mair')] }), LEE, AT);
    const withOwen = changeLeads(both, group, CARYS, AT, [person('lee'), person('owen')]);
    expect(withOwen.completions).toEqual([{ at: AT, by: LEE }]);
    expect(withOwen.history.at(-1)).toEqual({ at: AT, by: CARYS, change: 'leads', before: 'lee, mair' });
    expect(changeLeads(both, group, CARYS, AT, [person('lee')]).completions).toEqual([]);
    expect(changeLeads(both, group, CARYS, AT, [person('lee'), person('mair')])).toBe(both);
  });
});
