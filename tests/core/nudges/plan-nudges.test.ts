import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/core/actions/action.js';
import { changeDeadline } from '../../../src/core/actions/change-deadline.js';
import type { Group } from '../../../src/core/groups/group.js';
import type { OutboxItem } from '../../../src/core/nudges/outbox-item.js';
import { planNudges } from '../../../src/core/nudges/plan-nudges.js';
import { NEXT_MEETING, onDay, person, sampleAction, sampleGroup } from '../sample-group.js';

const PERSON = {
  tenant: 't1',
  name: 'Lee',
  language: 'en',
  languageChosen: false,
  conversation: 'c1',
  aadObjectId: null,
  isMuted: false,
  isWelcomed: true,
} as const;

function groupWith(...actions: Action[]): Group {
  return sampleGroup({ actions });
}

/** Every planned digest as `KEY: SLOT KEYS`. */
function plan(now: string, groups: readonly Group[], outbox: readonly OutboxItem[] = []): readonly string[] {
  return planNudges({ now, groups, people: [], outbox }).map(({ key, subject }) =>
    subject.kind === 'digest' ? `${key}: ${subject.slots.map((slot) => slot.key).join(', ')}` : key,
  );
}

describe('the days on which a lead is nudged', () => {
  const group = groupWith(sampleAction());

  it.each([
    ['8 days before', '2022-09-07T17:00:00.000Z', []],
    ['7 days before, a minute early', '2022-09-08T07:59:00.000Z', []],
    [
      '7 days before at 09:00',
      '2022-09-08T08:00:00.000Z',
      ['digest/lee/2022-09-08: g1/ISCG-1/2022-09-15/before-7/lee'],
    ],
    ['the day before', '2022-09-14T08:00:00.000Z', ['digest/lee/2022-09-14: g1/ISCG-1/2022-09-15/before-1/lee']],
    ['the day itself', '2022-09-15T08:00:00.000Z', ['digest/lee/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee']],
    ['a week late', '2022-09-22T08:00:00.000Z', ['digest/lee/2022-09-22: g1/ISCG-1/2022-09-15/after-7/lee']],
    ['a year late', '2023-09-14T08:00:00.000Z', ['digest/lee/2023-09-14: g1/ISCG-1/2022-09-15/after-364/lee']],
  ])('%s', (_when, now, expected) => {
    expect(plan(now, [group])).toEqual(expected);
  });

  it('are at 09:00 on the wall on both sides of the clock changes', () => {
    const autumn = groupWith(sampleAction({ deadline: onDay('2022-10-31') }));
    expect(plan('2022-10-24T07:59:00.000Z', [autumn])).toEqual([]);
    expect(plan('2022-10-24T08:00:00.000Z', [autumn])).toHaveLength(1);
    expect(plan('2022-10-31T08:59:00.000Z', [autumn])).toEqual([]);
    expect(plan('2022-10-31T09:00:00.000Z', [autumn])).toEqual([
      'digest/lee/2022-10-31: g1/ISCG-1/2022-10-31/before-0/lee',
    ]);
    const spring = groupWith(sampleAction({ deadline: onDay('2023-03-27') }));
    expect(plan('2023-03-20T08:59:00.000Z', [spring])).toEqual([]);
    expect(plan('2023-03-27T08:00:00.000Z', [spring])).toEqual([
      'digest/lee/2023-03-27: g1/ISCG-1/2023-03-27/before-0/lee',
    ]);
  });

  it('are the group’s own days far from UTC', () => {
    const auckland = { ...group, zone: 'Pacific/Auckland' };
    expect(plan('2022-09-14T20:59:00.000Z', [auckland])).toEqual([]);
    expect(plan('2022-09-14T21:00:00.000Z', [auckland])).toEqual([
      'digest/lee/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee',
    ]);
  });
});

describe('which slots count', () => {
  it('is only the latest after downtime, and never before 09:00 of the day', () => {
    const group = groupWith(sampleAction());
    expect(plan('2022-10-01T06:00:00.000Z', [group])).toEqual([]);
    expect(plan('2022-10-01T12:00:00.000Z', [group])).toEqual([
      'digest/lee/2022-10-01: g1/ISCG-1/2022-09-15/after-14/lee',
    ]);
  });

  it('is none that came before the action was raised', () => {
    const group = groupWith(sampleAction({ deadline: onDay('2022-07-18') }));
    expect(plan('2022-07-14T15:00:00.000Z', [group])).toEqual([]);
    expect(plan('2022-07-17T08:00:00.000Z', [group])).toHaveLength(1);
  });

  it('is none that came before the deadline was moved', () => {
    const action = sampleAction();
    const moved = changeDeadline(action, action.raisedBy, '2022-09-20T13:00:00.000Z', onDay('2022-09-21'));
    expect(plan('2022-09-20T14:00:00.000Z', [groupWith(moved)])).toEqual([]);
    expect(plan('2022-09-21T08:00:00.000Z', [groupWith(moved)])).toEqual([
      'digest/lee/2022-09-21: g1/ISCG-1/2022-09-21/before-0/lee',
    ]);
  });

  it('is by the meeting that "next meeting" means', () => {
    const meetings = [{ day: '2022-10-13', start: '11:00', end: null, state: 'planned' }] as const;
    const group = { ...groupWith(sampleAction({ deadline: NEXT_MEETING })), meetings };
    expect(plan('2022-10-12T08:00:00.000Z', [group])).toEqual([
      'digest/lee/2022-10-12: g1/ISCG-1/2022-10-13/before-1/lee',
    ]);
  });

  it('is none of a closed or cancelled action, nor of one without a day', () => {
    const now = '2022-09-15T08:00:00.000Z';
    expect(plan(now, [groupWith(sampleAction({ status: 'done' }))])).toEqual([]);
    expect(plan(now, [groupWith(sampleAction({ status: 'cancelled' }))])).toEqual([]);
    expect(plan(now, [groupWith(sampleAction({ deadline: NEXT_MEETING }))])).toEqual([]);
  });
});

describe('one digest a person and day', () => {
  const first = groupWith(sampleAction(), sampleAction({ reference: 'ISCG-2' }));
  const second = { ...groupWith(sampleAction({ reference: 'TF-1' })), id: 'g2', prefix: 'TF' };
  const now = '2022-09-15T08:00:00.000Z';

  it('holds what is due in all their groups, in whatever order those come', () => {
    const expected = [
      'digest/lee/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee, g1/ISCG-2/2022-09-15/before-0/lee, g2/TF-1/2022-09-15/before-0/lee',
    ];
    expect(plan(now, [first, second])).toEqual(expected);
    expect(plan(now, [second, first])).toEqual(expected);
  });

  it('is due at 09:00 of the day however late the tick', () => {
    const [item] = planNudges({ now: '2022-09-15T16:31:00.000Z', groups: [first], people: [], outbox: [] });
    expect(item).toMatchObject({ dueAt: '2022-09-15T08:00:00.000Z', state: 'waiting', attempts: 0, notBefore: null });
  });

  it.each(['waiting', 'sent', 'parked'] as const)('is not planned again when it is %s', (state) => {
    const outbox = planNudges({ now, groups: [first], people: [], outbox: [] }).map((item) => ({ ...item, state }));
    expect(plan('2022-09-15T09:00:00.000Z', [first], outbox)).toEqual([]);
    expect(plan('2022-09-16T09:00:00.000Z', [first], outbox)).toEqual([]);
  });

  it('leaves what comes up later in the day for the digest of the next day', () => {
    const outbox = planNudges({ now, groups: [first], people: [], outbox: [] });
    expect(plan('2022-09-15T10:00:00.000Z', [first, second], outbox)).toEqual([]);
    expect(plan('2022-09-16T07:00:00.000Z', [first, second], outbox)).toEqual([]);
    expect(plan('2022-09-16T08:00:00.000Z', [first, second], outbox)).toEqual([
      'digest/lee/2022-09-16: g2/TF-1/2022-09-15/before-0/lee',
    ]);
  });

  it('holds the next one back while one is being tried again, and on the day it went out late', () => {
    const [item] = planNudges({ now: '2022-09-14T08:00:00.000Z', groups: [first], people: [], outbox: [] });
    if (item === undefined) throw new Error('nothing was planned');
    const tried = { ...item, attempts: 2, reason: 'the service is down' };
    const late = { ...item, state: 'sent', attempts: 3, sentAt: '2022-09-15T07:30:00.000Z' } as const;
    expect(plan(now, [first], [item])).toHaveLength(1);
    expect(plan(now, [first], [tried])).toEqual([]);
    expect(plan(now, [first], [late])).toEqual([]);
    expect(plan('2022-09-16T08:00:00.000Z', [first], [late])).toHaveLength(1);
    expect(plan(now, [first], [{ ...tried, state: 'parked' }])).toHaveLength(1);
  });

  it('follows the days of the oldest group of those in several zones', () => {
    const auckland = { ...second, zone: 'Pacific/Auckland', createdAt: '2022-07-02T08:00:00.000Z' };
    // 09:00 on 15 September in Auckland is 22:00 on the 14th in London, whose digest has gone out.
    const outbox = planNudges({ now: '2022-09-14T08:00:00.000Z', groups: [first, auckland], people: [], outbox: [] });
    expect(plan('2022-09-14T21:00:00.000Z', [auckland, first], outbox)).toEqual([]);
    expect(plan('2022-09-15T08:00:00.000Z', [auckland, first], outbox)).toEqual([
      'digest/lee/2022-09-15: g2/TF-1/2022-09-15/before-0/lee, g1/ISCG-1/2022-09-15/before-0/lee, g1/ISCG-2/2022-09-15/before-0/lee',
    ]);
  });
});

describe('who is nudged', () => {
  const now = '2022-09-15T08:00:00.000Z';
  const people = (leads: Action['leads'], changes: Partial<Action> = {}): readonly string[] =>
    plan(now, [groupWith(sampleAction({ leads, ...changes }))]).map((line) => line.split('/')[1] ?? '');

  it('is every person of a set, and everyone', () => {
    expect(people([{ kind: 'set', set: 'policy leads', name: 'Policy leads' }])).toEqual(['lee', 'mair']);
    expect(people([{ kind: 'set', set: 'everyone', name: 'All' }])).toEqual(['carys', 'lee', 'mair', 'owen', 'sion']);
  });

  it('is each person once, however often they are named', () => {
    expect(people([person('lee'), { kind: 'set', set: 'Policy leads', name: 'Policy leads' }])).toEqual([
      'lee',
      'mair',
    ]);
  });

  it('is whoever fills a post of the group', () => {
    expect(people([{ kind: 'post', name: 'Chair' }])).toEqual(['carys']);
    expect(people([{ kind: 'post', name: 'Ysgrifennydd' }])).toEqual(['sion']);
    expect(people([{ kind: 'post', name: 'Head of Housing' }])).toEqual([]);
  });

  it('is nobody for teams, text, blacked-out and unclear leads, and unknown sets', () => {
    expect(
      people([
        { kind: 'team', name: 'Comms team' },
        { kind: 'name', name: 'Jo Bloggs' },
        { kind: 'redacted', name: '███' },
        { kind: 'unclear', name: 'Sam', candidates: ['lee', 'mair'] },
        { kind: 'set', set: 'observers', name: 'Observers' },
      ]),
    ).toEqual([]);
  });

  it('leaves out those who closed their own part', () => {
    const completions = [{ at: now, by: { id: 'lee', name: 'Lee' } }];
    expect(people([person('lee'), person('mair')], { completions })).toEqual(['mair']);
  });

  it('leaves out those who asked for no nudges', () => {
    const groups = [groupWith(sampleAction({ leads: [person('lee'), person('mair')] }))];
    const muted = [
      { ...PERSON, id: 'lee', isMuted: true },
      { ...PERSON, id: 'mair' },
    ];
    expect(planNudges({ now, groups, people: muted, outbox: [] }).map((item) => item.key)).toEqual([
      'digest/mair/2022-09-15',
    ]);
  });
});
