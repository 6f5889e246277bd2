import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../src/model/action.js';
import { askToAttend } from '../../../../src/features/attendance/rules/change-attend.js';
import { changeDeadline } from '../../../../src/features/actions/rules/change-deadline.js';
import { completePart } from '../../../../src/features/actions/rules/change-done.js';
import { changeLeads } from '../../../../src/features/actions/rules/change-leads.js';
import { addNote } from '../../../../src/features/actions/rules/change-note.js';
import type { Group } from '../../../../src/model/group.js';
import { escalatedActions } from '../../../../src/features/escalations/rules/escalated-actions.js';
import { availabilityFrom } from '../../../../src/delivery/recipient.js';
import type { LeadRequest } from '../../../../src/model/lead-request.js';
import type { OutboxItem } from '../../../../src/model/outbox-item.js';
import { member, onDay, person, sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import { type Known, planningRun, settled } from '../../../delivery/planned.js';

const LEE = { id: 'lee', name: 'Lee' };
const MAIR = { id: 'mair', name: 'Mair' };
const CARYS = { id: 'carys', name: 'Carys' };

// Due on Thursday 15 September 2022. The 19th was a bank holiday, so the tenth working day after is Friday the 30th.
const group = (actions: readonly Action[] = [sampleAction()], changes: Partial<Group> = {}): Group =>
  sampleGroup({ actions, ...changes });

const references = (one: Group, day: string): readonly string[] =>
  escalatedActions(one, `${day}T12:00:00.000Z`, availabilityFrom(new Map(), new Map())).map(
    ({ action }) => action.reference,
  );

const escalations = (now: string, groups: readonly Group[], known: Known = {}): readonly OutboxItem[] =>
  planningRun(now, groups, known).items.filter(({ subject }) => subject.kind === 'escalation');

const keys = (items: readonly OutboxItem[]): readonly string[] => items.map(({ key }) => key);

describe('an action', () => {
  it('goes to the chair when it is ten working days overdue, not counting bank holidays', () => {
    expect(references(group(), '2022-09-29')).toEqual([]);
    expect(references(group(), '2022-09-30')).toEqual(['ISCG-1']);
    expect(references(group(), '2023-03-01')).toEqual(['ISCG-1']);
  });

  it('goes to the chair after as many days as its group chose, or never', () => {
    const { nudging } = sampleGroup();
    expect(references(group(undefined, { nudging: { ...nudging, escalateAfter: 2 } }), '2022-09-20')).toEqual([
      'ISCG-1',
    ]);
    expect(references(group(undefined, { nudging: { ...nudging, escalateAfter: 0 } }), '2023-03-01')).toEqual([]);
  });

  it.each([
    ['a note of anyone', (action: Action) => addNote(action, CARYS, '2022-09-20T09:00:00.000Z', 'Asked Lee by phone')],
    ['a part that was done', (action: Action) => completePart(action, MAIR, '2022-09-20T09:00:00.000Z')],
    [
      'being given to somebody else',
      (action: Action) => changeLeads(action, group(), CARYS, '2022-09-20T09:00:00.000Z', [person('mair')]),
    ],
  ])('goes to the chair only ten working days after %s', (_word, said) => {
    const action = said(sampleAction({ leads: [person('lee'), person('mair')] }));
    // Tuesday 20 September and ten working days.
    expect(references(group([action]), '2022-10-03')).toEqual([]);
    expect(references(group([action]), '2022-10-04')).toEqual(['ISCG-1']);
  });

  it('goes to the chair only ten working days after a lead’s request got an answer, and not while it waits for one', () => {
    const request: LeadRequest = {
      id: '1',
      kind: 'more-time',
      by: LEE,
      at: '2022-09-16T09:00:00.000Z',
      deadline: onDay('2022-10-28'),
      leads: [],
      reason: 'The data is late',
      state: 'open',
      decidedBy: null,
      decidedAt: null,
      answer: null,
      given: null,
    };
    expect(references(group([sampleAction({ requests: [request] })]), '2022-12-01')).toEqual([]);
    const refused = { ...request, state: 'refused', decidedBy: CARYS, decidedAt: '2022-09-20T09:00:00.000Z' } as const;
    expect(references(group([sampleAction({ requests: [refused] })]), '2022-10-03')).toEqual([]);
    expect(references(group([sampleAction({ requests: [refused] })]), '2022-10-04')).toEqual(['ISCG-1']);
  });

  it('goes to the chair regardless of what was said while it was not late yet', () => {
    const noted = addNote(sampleAction(), LEE, '2022-09-14T09:00:00.000Z', 'Nearly there');
    expect(references(group([noted]), '2022-09-30')).toEqual(['ISCG-1']);
  });

  it('goes to the chair counted from the deadline to which it was moved', () => {
    const moved = changeDeadline(sampleAction(), CARYS, '2022-09-21T09:00:00.000Z', onDay('2022-09-30'));
    expect(references(group([moved]), '2022-10-13')).toEqual([]);
    expect(references(group([moved]), '2022-10-14')).toEqual(['ISCG-1']);
  });

  it('does not go to the chair if it is closed or has no deadline', () => {
    const closed = sampleAction({ status: 'done', closedAt: '2022-09-29T09:00:00.000Z' });
    const open = sampleAction({ deadline: { said: null, basis: 'none', from: null, due: null, inferred: [] } });
    expect(references(group([closed, open]), '2022-12-01')).toEqual([]);
  });
});

describe('the chair of a group', () => {
  it('gets escalations in their first open hours of the week, until the week ends', () => {
    expect(escalations('2022-09-30T07:59:00.000Z', [group()])).toEqual([]);
    expect(escalations('2022-09-30T08:00:00.000Z', [group()])).toMatchObject([
      {
        key: 'escalation/carys/2022-09-26',
        subject: {
          kind: 'escalation',
          person: 'carys',
          week: '2022-09-26',
          actions: [{ group: 'g1', reference: 'ISCG-1' }],
        },
        dueAt: '2022-09-30T08:00:00.000Z',
        until: '2022-10-02T23:00:00.000Z',
      },
    ]);
    expect(escalations('2022-09-30T17:00:00.000Z', [group()])).toEqual([]);
  });

  it('gets one message a week, over all their groups', () => {
    const other = group([sampleAction({ reference: 'HB-1' })], { id: 'g2', prefix: 'HB' });
    const monday = escalations('2022-10-03T08:00:00.000Z', [group(), other]);
    expect(keys(monday)).toEqual(['escalation/carys/2022-10-03']);
    expect(monday[0]?.subject).toMatchObject({
      actions: [
        { group: 'g1', reference: 'ISCG-1' },
        { group: 'g2', reference: 'HB-1' },
      ],
    });
    const sent = monday.map((item): OutboxItem => ({ ...item, state: 'sent', sentAt: item.dueAt }));
    expect(escalations('2022-10-05T08:00:00.000Z', [group(), other], { outbox: sent })).toEqual([]);
    expect(keys(escalations('2022-10-10T08:00:00.000Z', [group()], { outbox: sent }))).toEqual([
      'escalation/carys/2022-10-10',
    ]);
  });

  it('gets it on their first day at work, at the hour they chose', () => {
    const own = {
      weekdays: [3, 4] as const,
      at: '11:00',
      leave: { from: '2022-10-05', until: '2022-10-05', standIn: null },
    };
    const known = { people: [settled('carys', own)] };
    expect(escalations('2022-10-03T10:00:00.000Z', [group()], known)).toEqual([]);
    expect(escalations('2022-10-05T10:00:00.000Z', [group()], known)).toEqual([]);
    expect(escalations('2022-10-06T09:59:00.000Z', [group()], known)).toEqual([]);
    expect(keys(escalations('2022-10-06T10:00:00.000Z', [group()], known))).toEqual(['escalation/carys/2022-10-03']);
  });

  it('gets it even if they have muted nudges', () => {
    const known = { people: [settled('carys', {}, { isMuted: true })] };
    expect(keys(escalations('2022-09-30T08:00:00.000Z', [group()], known))).toEqual(['escalation/carys/2022-09-26']);
  });

  it('is replaced by the secretary if nobody chairs, and by nobody if there is neither', () => {
    const now = '2022-09-30T08:00:00.000Z';
    const led = group(undefined, { members: [member('sion', 'secretary'), member('lee')] });
    expect(keys(escalations(now, [led]))).toEqual(['escalation/sion/2022-09-26']);
    expect(planningRun(now, [group(undefined, { members: [member('lee')] })]).items.map(({ key }) => key)).toEqual([
      'digest/lee/2022-09-30',
    ]);
  });

  it('is passed over for the secretary while they could not be reached', () => {
    const outOfReach = {
      reason: 'blocked',
      since: '2022-09-27T08:00:00.000Z',
      triedAt: '2022-09-27T08:00:00.000Z',
    } as const;
    const known = { people: [settled('carys', {}, { outOfReach })] };
    expect(keys(escalations('2022-09-30T08:00:00.000Z', [group()], known))).toEqual(['escalation/sion/2022-09-26']);
    expect(keys(escalations('2022-10-04T08:00:00.000Z', [group()], known))).toEqual(['escalation/carys/2022-10-03']);
  });

  it('gets no action whose leads they asked to a meeting, until that is over', () => {
    const asked = askToAttend(sampleAction(), CARYS, '2022-09-30T09:00:00.000Z', '2022-10-12');
    expect(escalations('2022-10-10T08:00:00.000Z', [group([asked])])).toEqual([]);
    expect(escalations('2022-10-12T08:00:00.000Z', [group([asked])])).toEqual([]);
    expect(keys(escalations('2022-10-13T08:00:00.000Z', [group([asked])]))).toEqual(['escalation/carys/2022-10-10']);
  });
});

describe('a group with a silent action', () => {
  const next = (now: string, one: Group, known: Known = {}): string | null | undefined =>
    planningRun(now, [one], known).next.get(one.id);
  // Nobody is nudged, so that only what goes to the chair is waited for.
  const quiet = { people: [settled('lee', {}, { isMuted: true })] };

  it('is planned again when an action will have been silent for long enough', () => {
    expect(next('2022-09-20T08:00:00.000Z', group(), quiet)).toBe('2022-09-30T08:00:00.000Z');
  });

  it('is planned again in the chair’s next open hours and, once they have the message, in those of the week after', () => {
    expect(next('2022-09-30T17:00:00.000Z', group(), quiet)).toBe('2022-10-03T08:00:00.000Z');
    expect(next('2022-10-03T08:00:00.000Z', group(), quiet)).toBe('2022-10-10T08:00:00.000Z');
  });

  it('is planned again when the only chair could not be reached and is tried again', () => {
    const outOfReach = {
      reason: 'blocked',
      since: '2022-10-04T08:30:00.000Z',
      triedAt: '2022-10-04T08:30:00.000Z',
    } as const;
    const people = [...quiet.people, settled('carys', {}, { outOfReach })];
    const led = group(undefined, { members: [member('carys', 'chair'), member('lee')] });
    expect(next('2022-10-05T08:00:00.000Z', led, { people })).toBe('2022-10-11T08:30:00.000Z');
  });
});
