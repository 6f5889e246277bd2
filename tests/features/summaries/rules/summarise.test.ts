import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../src/model/action.js';
import { undoAction } from '../../../../src/features/actions/rules/change-cancel.js';
import { summarise as summariseFor, type Summary } from '../../../../src/features/summaries/rules/summarise.js';
import { availabilityFrom } from '../../../../src/delivery/recipient.js';
import { defaultPoliciesIn } from '../../../../src/model/default-policy.js';
import type { Group } from '../../../../src/model/group.js';
import type { LeadRequest } from '../../../../src/model/lead-request.js';
import type { Person } from '../../../../src/model/person.js';
import type { Unreachable } from '../../../../src/model/out-of-reach.js';
import { settled } from '../../../delivery/planned.js';
import { NO_DEADLINE } from '../../../../src/model/deadline.js';
import { NEXT_MEETING, onDay, person, sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import type { Meeting } from '../../../../src/model/meeting.js';

const on = (day: string, state: Meeting['state'] = 'planned'): Meeting => ({
  day,
  start: '11:00',
  end: '12:30',
  state,
});

const OWEN = { id: 'owen', name: 'Owen' };
const BEFORE_JULY = '2022-06-01T10:00:00.000Z';

const action = (number: number, changes: Partial<Action> = {}): Action =>
  sampleAction({ reference: `ISCG-${number}`, ...changes });

/** The summary where these people have settled something for themselves. */
const summarise = (group: Group, meeting: Meeting, now: string, ...people: readonly Person[]): Summary =>
  summariseFor(
    group,
    meeting,
    now,
    availabilityFrom(new Map(people.map((one) => [one.id, one])), defaultPoliciesIn([group])),
  );

const unreachable = (id: string, reason: Unreachable): Person =>
  settled(id, {}, { outOfReach: { reason, since: BEFORE_JULY, triedAt: BEFORE_JULY } });

const references = (actions: readonly Action[]): readonly string[] => actions.map((each) => each.reference);

describe('the summary of a group before it meets again', () => {
  const july = on('2022-07-14', 'held');
  const september = on('2022-09-15');
  const group = sampleGroup({
    meetings: [july, on('2022-08-11', 'cancelled'), september, on('2022-10-13')],
    actions: [
      action(1, { status: 'done', closedAt: '2022-07-14T09:59:00.000Z' }),
      action(2, { status: 'done', closedAt: '2022-08-01T09:00:00.000Z' }),
      action(3, { deadline: onDay('2022-09-13') }),
      action(4, { deadline: onDay('2022-09-12'), raisedAt: BEFORE_JULY }),
      action(5, { deadline: onDay('2022-09-15') }),
      action(6, { deadline: NEXT_MEETING }),
      action(7, { deadline: onDay('2022-09-16'), raisedAt: BEFORE_JULY }),
      action(8, { deadline: NO_DEADLINE }),
      action(9, { deadline: onDay('2022-08-01') }),
      action(10, { status: 'cancelled', closedAt: '2022-08-01T09:00:00.000Z' }),
      undoAction(action(11), OWEN, '2022-08-01T09:00:00.000Z'),
    ],
  });
  const summary = summarise(group, september, '2022-09-13T08:00:00.000Z');

  it('names the meeting and the one before it that was not cancelled', () => {
    expect(summary.meeting).toEqual(september);
    expect(summary.previous).toEqual(july);
  });

  it('puts each action in one part, by last day and number', () => {
    expect(references(summary.done)).toEqual(['ISCG-2']);
    // ISCG-9 is due on 1 August, more than ten working days before; ISCG-4 was due yesterday.
    expect(references(summary.escalated)).toEqual(['ISCG-9']);
    expect(summary.silentFor).toBe(10);
    expect(references(summary.overdue)).toEqual(['ISCG-4']);
    expect(references(summary.dueByMeeting)).toEqual(['ISCG-3', 'ISCG-5', 'ISCG-6']);
    expect(references(summary.later)).toEqual(['ISCG-7', 'ISCG-8']);
  });

  it('counts late actions without a word among the late if its group turned escalations off', () => {
    const never = { ...group, nudging: { ...group.nudging, escalateAfter: 0 } };
    const all = summarise(never, september, '2022-09-13T08:00:00.000Z');
    expect(references(all.escalated)).toEqual([]);
    expect(references(all.overdue)).toEqual(['ISCG-9', 'ISCG-4']);
  });

  it('names the leads of open actions who cannot be reached, and why', () => {
    const given = [action(1, { leads: [person('lee'), person('mair')] }), action(2, { status: 'done' })];
    const people = [unreachable('lee', 'blocked'), unreachable('owen', 'left')];
    const { unreached } = summarise({ ...group, actions: given }, september, '2022-09-13T08:00:00.000Z', ...people);
    expect(unreached).toEqual([{ reference: 'ISCG-1', name: 'Lee', reason: 'blocked' }]);
  });

  it('carries forward what was open when the meeting before began', () => {
    expect(summary.carriedForward).toEqual([
      { reference: 'ISCG-4', times: 1 },
      { reference: 'ISCG-7', times: 1 },
    ]);
  });

  it('lists everything ever done before a first meeting, and carries nothing forward', () => {
    const first = summarise({ ...group, meetings: [september] }, september, '2022-09-13T08:00:00.000Z');
    expect(first.previous).toBeNull();
    expect(references(first.done)).toEqual(['ISCG-1', 'ISCG-2']);
    expect(first.carriedForward).toEqual([]);
  });

  it('looks back from now, not from a meeting in between that has not begun', () => {
    const october = summarise(group, on('2022-10-13'), '2022-09-13T08:00:00.000Z');
    expect(october.previous).toEqual(july);
    expect(summarise(group, on('2022-10-13'), '2022-10-11T08:00:00.000Z').previous).toEqual(september);
  });

  it('uses today’s date in the group’s zone', () => {
    // 14 September, 13:00 UTC, is already the 15th in Auckland.
    const auckland = { ...group, zone: 'Pacific/Auckland', actions: [action(1, { deadline: onDay('2022-09-14') })] };
    expect(references(summarise(auckland, september, '2022-09-14T13:00:00.000Z').overdue)).toEqual(['ISCG-1']);
    expect(references(summarise(auckland, september, '2022-09-14T11:00:00.000Z').dueByMeeting)).toEqual(['ISCG-1']);
  });
});

describe('a summary of an action whose lead is silent', () => {
  const september = on('2022-09-15');
  const now = '2022-09-13T08:00:00.000Z';
  // Due on 1 August: more than ten working days ago, without a word.
  const late = action(1, { deadline: onDay('2022-08-01') });
  const group = sampleGroup({ meetings: [september], actions: [late] });
  const leave = { from: '2022-09-12', until: '2022-12-05', standIn: null };

  it('blames nobody for their leave: late actions of somebody away are not without update, and it says until when', () => {
    expect(references(summarise(group, september, now).escalated)).toEqual(['ISCG-1']);
    const away = summarise(group, september, now, settled('lee', { leave }));
    expect(references(away.escalated)).toEqual([]);
    expect(references(away.overdue)).toEqual(['ISCG-1']);
    expect(away.away).toEqual(['ISCG-1']);
    expect(away.quiet).toEqual([
      { reference: 'ISCG-1', person: 'lee', name: 'Lee', why: 'away', until: '2022-12-05', standIn: null },
    ]);
  });

  it('treats the second of two leads, who is at work, as able to report', () => {
    const both = { ...group, actions: [{ ...late, leads: [person('lee'), person('mair')] }] };
    const { escalated, away, quiet } = summarise(both, september, now, settled('lee', { leave }));
    expect(references(escalated)).toEqual(['ISCG-1']);
    expect(away).toEqual([]);
    expect(quiet.map(({ name }) => name)).toEqual(['Lee']);
  });

  it('says whose nudges are off, and not who postponed them for some days', () => {
    const off = summarise(group, september, now, settled('lee', {}, { isMuted: true }));
    expect(off.quiet).toMatchObject([{ name: 'Lee', why: 'nudges-off' }]);
    expect(summarise(group, september, now, settled('lee', { snoozedUntil: '2022-09-20' })).quiet).toEqual([]);
  });

  it('counts actions that have nobody to remind', () => {
    const actions = [
      action(1),
      action(2, { leads: [] }),
      action(3, { leads: [{ kind: 'name', name: 'Rhys Davies' }] }),
      action(4, { leads: [person('mair')] }),
      action(5, { leads: [person('owen')] }),
      action(6, { leads: [person('mair'), person('lee')] }),
      action(7, { leads: [], status: 'cancelled' }),
    ];
    const people = [unreachable('mair', 'left'), settled('owen', {}, { isMuted: true }), settled('lee', { leave })];
    // Lee is back one day, so that ISCG-1 and ISCG-6 have somebody.
    expect(summarise({ ...group, actions }, september, now, ...people).nobodyReminded).toEqual([
      'ISCG-2',
      'ISCG-3',
      'ISCG-4',
      'ISCG-5',
    ]);
  });
});

describe('what is due after a meeting', () => {
  const september = on('2022-09-15');
  const later = onDay('2022-10-20');
  const request = (state: LeadRequest['state'], decidedAt: string | null): LeadRequest => ({
    id: '1',
    kind: 'more-time',
    by: { id: 'lee', name: 'Lee' },
    at: '2022-09-01T09:00:00.000Z',
    deadline: later,
    leads: [],
    reason: 'The data is late',
    state,
    decidedBy: null,
    decidedAt,
    answer: null,
    given: null,
  });

  it('have a part of their own if more time is requested or was given twice; late ones stay among the late', () => {
    const twice = [request('granted', '2022-09-02T09:00:00.000Z'), request('changed', '2022-09-05T09:00:00.000Z')];
    const actions = [
      action(1, { deadline: later, requests: [request('open', null)] }),
      action(2, { deadline: later, requests: twice }),
      action(3, { deadline: later, requests: twice.slice(1) }),
      action(4, { deadline: onDay('2022-09-12'), requests: [request('open', null)] }),
      action(5, { deadline: onDay('2022-09-14'), requests: [request('open', null)] }),
    ];
    const {
      extended,
      later: rest,
      overdue,
      dueByMeeting,
    } = summarise(sampleGroup({ meetings: [september], actions }), september, '2022-09-13T08:00:00.000Z');
    expect([extended, rest, overdue, dueByMeeting].map(references)).toEqual([
      ['ISCG-1', 'ISCG-2'],
      ['ISCG-3'],
      ['ISCG-4'],
      ['ISCG-5'],
    ]);
  });
});
