import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../src/model/action.js';
import { decide, type Decision } from '../../../../src/features/actions/rules/decide.js';
import { extensionsOf, isSerial } from '../../../../src/model/lead-request.js';
import { NEXT_MEETING, onDay, person, sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import {
  asking,
  CARYS,
  DECIDED,
  given,
  LEE,
  MAIR,
  notMine,
  OWEN,
  problemOf,
  SION,
} from '../../requests/rules/sample-requests.js';

const group = sampleGroup();
const GRANT: Decision = { verdict: 'grant', words: null };
const until = (day: string): Decision => ({ verdict: 'change', deadline: onDay(day), leads: [], words: null });
const granted = (action: Action, at = DECIDED): Action => given(decide(action, group, CARYS, at, '1', GRANT));

describe('a request for more time', () => {
  it('moves the deadline if granted, with the lead’s reason, and keeps the first one', () => {
    const action = granted(asking());
    expect(action.deadline).toEqual(onDay('2022-09-30'));
    expect(action.firstDeadline).toEqual(onDay('2022-09-15'));
    expect(action.requests[0]).toMatchObject({ state: 'granted', decidedBy: CARYS, decidedAt: DECIDED });
    expect(action.history.slice(1)).toEqual([
      { at: DECIDED, by: CARYS, change: 'request-granted' },
      { at: DECIDED, by: CARYS, change: 'deadline', before: '2022-09-15', reason: 'legal are late' },
    ]);
    expect(extensionsOf(action)).toBe(1);
  });

  it('gives the day that the chair names instead, which counts as an extension too', () => {
    const action = given(decide(asking(), group, CARYS, DECIDED, '1', until('2022-09-22')));
    expect(action.deadline.due).toBe('2022-09-22');
    expect(action.requests[0]).toMatchObject({ state: 'changed', given: onDay('2022-09-22') });
    expect(action.requests[0]?.deadline?.due).toBe('2022-09-30');
    expect(extensionsOf(action)).toBe(1);
  });

  it('is granted by exactly the requested day, in any wording', () => {
    const action = given(decide(asking(), group, CARYS, DECIDED, '1', until('2022-09-30')));
    expect(action.requests[0]?.state).toBe('granted');
  });

  it('leaves the deadline if refused, with the words', () => {
    const refusal: Decision = { verdict: 'refuse', words: ' the Minister needs it ' };
    const action = given(decide(asking(), group, CARYS, DECIDED, '1', refusal));
    expect(action.deadline.due).toBe('2022-09-15');
    expect(action.requests[0]).toMatchObject({ state: 'refused', answer: 'the Minister needs it', given: null });
    expect(action.history.at(-1)).toEqual({
      at: DECIDED,
      by: CARYS,
      change: 'request-refused',
      reason: 'the Minister needs it',
    });
    expect(extensionsOf(action)).toBe(0);
  });

  it('tells the second person who answers it how it was decided', () => {
    expect(problemOf(decide(granted(asking()), group, SION, DECIDED, '1', { verdict: 'refuse', words: null }))).toEqual(
      {
        code: 'request-over',
        reference: 'ISCG-1',
        state: 'granted',
        name: 'Carys',
      },
    );
  });

  it.each([
    ['a day that is past by then', '2022-10-01T08:00:00.000Z', GRANT, 'deadline-in-past'],
    ['a day no later than the present one', DECIDED, until('2022-09-15'), 'more-time-not-later'],
    ['no day', DECIDED, { ...until('2022-09-15'), deadline: null }, 'change-unclear'],
  ] as const)('cannot be answered with %s', (_what, at, decision, code) => {
    expect(problemOf(decide(asking(), group, CARYS, at, '1', decision))?.code).toBe(code);
  });

  it('is given the meeting that is next now, not the one that is next later', () => {
    const decision: Decision = {
      verdict: 'change',
      deadline: { ...NEXT_MEETING, due: '2022-10-13' },
      leads: [],
      words: null,
    };
    expect(given(decide(asking(), group, CARYS, DECIDED, '1', decision)).deadline).toMatchObject({
      basis: 'day',
      due: '2022-10-13',
    });
  });

  it('is decided by chair or secretary, neither by a member nor by the lead', () => {
    for (const by of [LEE, MAIR, OWEN])
      expect(problemOf(decide(asking(), group, by, DECIDED, '1', GRANT)), by.id).toEqual({
        code: 'not-a-decider',
        reference: 'ISCG-1',
      });
    expect(given(decide(asking(), group, SION, DECIDED, '1', GRANT)).deadline.due).toBe('2022-09-30');
  });

  it('makes the extensions serial from the second on', () => {
    const once = granted(asking());
    expect(isSerial(once)).toBe(false);
    const twice = given(decide(asking('2022-10-14', once), group, CARYS, '2022-09-20T08:00:00.000Z', '2', GRANT));
    expect(extensionsOf(twice)).toBe(2);
    expect(isSerial(twice)).toBe(true);
    expect(twice.firstDeadline.due).toBe('2022-09-15');
  });

  it('counts one move once, however many leads had asked', () => {
    const both = sampleAction({ leads: [person('lee'), person('mair')] });
    const action = granted(asking('2022-09-22', asking('2022-09-30', both), group, MAIR));
    expect(action.requests.map(({ state }) => state)).toEqual(['granted', 'changed']);
    expect(extensionsOf(action)).toBe(1);
  });
});

describe('a lead who says that an action is not theirs', () => {
  const instead = (...ids: string[]): Decision => ({
    verdict: 'change',
    deadline: null,
    leads: ids.map(person),
    words: null,
  });

  it('is replaced by the person they proposed if that is granted', () => {
    const action = given(decide(notMine(), group, CARYS, DECIDED, '1', GRANT));
    expect(action.leads).toEqual([person('mair')]);
    expect(action.requests[0]?.state).toBe('granted');
    expect(action.history.at(-1)).toMatchObject({ change: 'leads', before: 'lee' });
  });

  it('is replaced by the person the chair gives', () => {
    const action = given(decide(notMine(), group, CARYS, DECIDED, '1', instead('owen')));
    expect(action.leads).toEqual([person('owen')]);
    expect(action.requests[0]?.state).toBe('changed');
    expect(problemOf(decide(notMine(), group, CARYS, DECIDED, '1', instead()))?.code).toBe('change-unclear');
  });

  it('stays the lead if that is refused', () => {
    const action = given(decide(notMine(), group, CARYS, DECIDED, '1', { verdict: 'refuse', words: null }));
    expect(action.leads).toEqual([person('lee')]);
  });

  it('leaves the other leads in their places, each once', () => {
    const action = sampleAction({ leads: [person('owen'), person('lee'), person('mair')] });
    expect(given(decide(notMine(action), group, CARYS, DECIDED, '1', GRANT)).leads).toEqual([
      person('owen'),
      person('mair'),
    ]);
  });

  it('is taken out of a set, whose other people stay', () => {
    const action = sampleAction({ leads: [{ kind: 'set', set: 'Policy leads', name: 'Policy leads' }] });
    expect(given(decide(notMine(action), group, CARYS, DECIDED, '1', instead('owen'))).leads).toEqual([
      person('owen'),
      { kind: 'person', person: 'mair', name: 'Mair' },
    ]);
  });

  it('takes their open request for more time with them', () => {
    const action = given(decide(asking('2022-09-30', notMine()), group, CARYS, DECIDED, '1', GRANT));
    expect(action.requests.map(({ kind, state }) => [kind, state])).toEqual([
      ['not-mine', 'granted'],
      ['more-time', 'withdrawn'],
    ]);
  });
});
