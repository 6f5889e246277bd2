import { describe, expect, it } from 'vitest';
import { cancelAction, undoAction } from '../../../../src/features/actions/rules/change-cancel.js';
import { changeDeadline } from '../../../../src/features/actions/rules/change-deadline.js';
import { completePart } from '../../../../src/features/actions/rules/change-done.js';
import { closeAction } from '../../../../src/features/actions/rules/closing.js';
import { changeLeads } from '../../../../src/features/actions/rules/change-leads.js';
import { NO_DEADLINE } from '../../../../src/model/deadline.js';
import { extensionsOf } from '../../../../src/model/lead-request.js';
import { NEXT_MEETING, onDay, person, sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import { asking, CARYS, DECIDED, LEE, notMine } from '../../requests/rules/sample-requests.js';

const group = sampleGroup();

describe('an open request', () => {
  it('ends with the action, whether that is done, cancelled or undone', () => {
    for (const closed of [
      closeAction(asking(), LEE, DECIDED),
      cancelAction(asking(), CARYS, DECIDED, null),
      undoAction(asking(), CARYS, DECIDED),
    ])
      expect(closed.requests[0]).toMatchObject({ state: 'withdrawn', decidedAt: DECIDED });
    expect(completePart(asking(), LEE, DECIDED).requests[0]?.state).toBe('open');
  });

  it('is granted by a move to its day, answered by one beyond it, and stays open after one short of it', () => {
    const moved = (day: string): unknown => changeDeadline(asking(), CARYS, DECIDED, onDay(day)).requests[0];
    expect(moved('2022-09-30')).toMatchObject({ state: 'granted', decidedBy: CARYS, given: onDay('2022-09-30') });
    expect(moved('2022-10-07')).toMatchObject({ state: 'changed', decidedBy: CARYS, given: onDay('2022-10-07') });
    expect(moved('2022-09-22')).toMatchObject({ state: 'open', decidedBy: null });
  });

  it('counts as an extension if the chair’s move answered it, and not if its own lead moved the day', () => {
    expect(extensionsOf(changeDeadline(asking(), CARYS, DECIDED, onDay('2022-09-30')))).toBe(1);
    const own = changeDeadline(asking(), LEE, DECIDED, onDay('2022-09-30'));
    expect(own.requests[0]?.state).toBe('withdrawn');
    expect(extensionsOf(own)).toBe(0);
  });

  it('is answered if the deadline is removed, but not by a meeting without a known day', () => {
    expect(changeDeadline(asking(), CARYS, DECIDED, NO_DEADLINE).requests[0]?.state).toBe('changed');
    expect(changeDeadline(asking(), CARYS, DECIDED, NEXT_MEETING).requests[0]?.state).toBe('open');
  });

  it('ends if its lead no longer leads the action', () => {
    expect(changeLeads(asking(), group, CARYS, DECIDED, [person('mair')]).requests[0]?.state).toBe('withdrawn');
    const joined = changeLeads(asking(), group, CARYS, DECIDED, [person('lee'), person('mair')]);
    expect(joined.requests[0]?.state).toBe('open');
  });

  it('saying "not mine" is granted by giving it to the person proposed, and answered by giving it to others', () => {
    expect(changeLeads(notMine(), group, CARYS, DECIDED, [person('mair')]).requests[0]?.state).toBe('granted');
    expect(changeLeads(notMine(), group, CARYS, DECIDED, [person('owen')]).requests[0]?.state).toBe('changed');
  });

  it('stays ended when the action is reopened', () => {
    expect(closeAction(sampleAction(), LEE, DECIDED).requests).toEqual([]);
    const closed = closeAction(asking(), LEE, DECIDED);
    expect(changeDeadline(closed, CARYS, DECIDED, onDay('2022-10-07')).requests).toEqual(closed.requests);
  });
});
