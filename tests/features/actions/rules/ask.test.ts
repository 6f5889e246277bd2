import { describe, expect, it } from 'vitest';
import { askMoreTime, askNotMine, withdrawRequest } from '../../../../src/features/actions/rules/ask.js';
import { member, NEXT_MEETING, onDay, person, sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import {
  ASKED,
  asking,
  CARYS,
  DECIDED,
  given,
  LEE,
  MAIR,
  notMine,
  problemOf,
} from '../../requests/rules/sample-requests.js';

const group = sampleGroup();
const because = (day: string, reason = 'legal are late'): { deadline: ReturnType<typeof onDay>; reason: string } => ({
  deadline: onDay(day),
  reason,
});

describe('asking for more time', () => {
  it('records who asked, when, for which day and why, and leaves the deadline', () => {
    const action = asking();
    expect(action.requests).toEqual([
      {
        id: '1',
        kind: 'more-time',
        by: LEE,
        at: ASKED,
        deadline: onDay('2022-09-30'),
        leads: [],
        reason: 'legal are late',
        state: 'open',
        decidedBy: null,
        decidedAt: null,
        answer: null,
        given: null,
      },
    ]);
    expect(action.deadline.due).toBe('2022-09-15');
    expect(action.history).toEqual([{ at: ASKED, by: LEE, change: 'asked-more-time', reason: 'legal are late' }]);
  });

  it.each([
    ['a day', null, { code: 'more-time-no-date', reference: 'ISCG-1' }],
    [
      'a day that is later',
      because('2022-09-15'),
      { code: 'more-time-not-later', said: 'by 2022-09-15', day: '2022-09-15' },
    ],
    [
      'a day that is to come',
      because('2022-09-04'),
      { code: 'deadline-in-past', said: 'by 2022-09-04', day: '2022-09-04' },
    ],
    ['a reason', because('2022-09-30', '  '), { code: 'more-time-no-reason', reference: 'ISCG-1' }],
  ])('needs %s', (_what, asked, problem) => {
    const outcome = askMoreTime(sampleAction(), group, LEE, ASKED, asked ?? { deadline: null, reason: 'late' });
    expect(problemOf(outcome)).toEqual(problem);
  });

  it('may be until today if the action is late, in the group’s zone', () => {
    // 23:30 in UTC on the 20th is 00:30 on the 21st in London.
    const at = '2022-09-20T23:30:00.000Z';
    expect(problemOf(askMoreTime(sampleAction(), group, LEE, at, because('2022-09-20')))?.code).toBe(
      'deadline-in-past',
    );
    expect(given(askMoreTime(sampleAction(), group, LEE, at, because('2022-09-21'))).requests).toHaveLength(1);
  });

  it('is for a lead of an open action, including through a set', () => {
    expect(problemOf(askMoreTime(sampleAction(), group, MAIR, ASKED, because('2022-09-30')))).toEqual({
      code: 'not-a-lead',
      reference: 'ISCG-1',
    });
    const closed = sampleAction({ status: 'done', closedAt: ASKED });
    expect(problemOf(askMoreTime(closed, group, LEE, ASKED, because('2022-09-30')))?.code).toBe('already-closed');
    const ofSet = sampleAction({ leads: [{ kind: 'set', set: 'Policy leads', name: 'Policy leads' }] });
    expect(given(askMoreTime(ofSet, group, MAIR, ASKED, because('2022-09-30'))).requests).toHaveLength(1);
  });

  it('reads "the next meeting" as the one meant then', () => {
    const deadline = { ...NEXT_MEETING, due: '2022-10-13' };
    const action = given(askMoreTime(sampleAction(), group, LEE, ASKED, { deadline, reason: 'legal are late' }));
    expect(action.requests[0]?.deadline).toMatchObject({ basis: 'day', due: '2022-10-13', said: 'next meeting' });
  });

  it('replaces the same lead’s open request, and changes nothing if it is the same', () => {
    const first = asking();
    expect(given(askMoreTime(first, group, LEE, DECIDED, because('2022-09-30')))).toBe(first);
    const second = given(askMoreTime(first, group, LEE, DECIDED, because('2022-10-07')));
    expect(second.requests.map(({ id, state, deadline }) => [id, state, deadline?.due])).toEqual([
      ['1', 'withdrawn', '2022-09-30'],
      ['2', 'open', '2022-10-07'],
    ]);
  });

  it('leaves the requests of other leads, and of the other kind, open', () => {
    const both = sampleAction({ leads: [person('lee'), person('mair')] });
    const all = notMine(asking('2022-10-07', asking('2022-09-30', both), group, MAIR));
    expect(all.requests.map(({ kind, by, state }) => [kind, by.id, state])).toEqual([
      ['more-time', 'lee', 'open'],
      ['more-time', 'mair', 'open'],
      ['not-mine', 'lee', 'open'],
    ]);
  });

  it('is granted at once if nobody else may decide', () => {
    const own = sampleGroup({ members: [member('lee')] });
    const action = asking('2022-09-30', sampleAction({ raisedBy: LEE }), own);
    expect(action.deadline.due).toBe('2022-09-30');
    expect(action.requests[0]).toMatchObject({ state: 'granted', decidedBy: LEE });
    expect(action.firstDeadline.due).toBe('2022-09-15');
  });
});

describe('saying that an action is not theirs', () => {
  it('proposes somebody else, and leaves the leads until the chair decides', () => {
    const action = notMine();
    expect(action.requests[0]).toMatchObject({ kind: 'not-mine', leads: [person('mair')], reason: 'she runs it' });
    expect(action.leads).toEqual([person('lee')]);
  });

  it('sends it back if nobody is proposed, or only the lead themselves, and needs no reason', () => {
    const outcome = askNotMine(sampleAction(), group, LEE, ASKED, { leads: [person('lee')], reason: '' });
    expect(given(outcome).requests[0]).toMatchObject({ leads: [], reason: '', state: 'open' });
    expect(given(outcome).history).toEqual([{ at: ASKED, by: LEE, change: 'asked-not-mine' }]);
  });
});

describe('withdrawing a request', () => {
  it('ends it, and only the person who asked may do it', () => {
    const action = given(withdrawRequest(asking(), LEE, DECIDED, '1'));
    expect(action.requests[0]).toMatchObject({ state: 'withdrawn', decidedBy: LEE, decidedAt: DECIDED });
    expect(problemOf(withdrawRequest(asking(), CARYS, DECIDED, '1'))).toEqual({
      code: 'no-request',
      reference: 'ISCG-1',
    });
  });

  it('takes the last open one if none is named, and reports one that has ended', () => {
    const action = given(withdrawRequest(notMine(asking()), LEE, DECIDED, null));
    expect(action.requests.map(({ state }) => state)).toEqual(['open', 'withdrawn']);
    expect(problemOf(withdrawRequest(action, LEE, DECIDED, '2'))).toEqual({
      code: 'request-over',
      reference: 'ISCG-1',
      state: 'withdrawn',
      name: 'Lee',
    });
  });
});
