import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/core/actions/action.js';
import { changeDeadline } from '../../../src/core/actions/change-deadline.js';
import type { Group } from '../../../src/core/groups/group.js';
import type { OutboxItem } from '../../../src/core/nudges/outbox-item.js';
import { NEXT_MEETING, onDay, person, sampleAction, sampleGroup } from '../sample-group.js';
import { asLines, planned, settled } from './planned.js';

function groupWith(...actions: Action[]): Group {
  return sampleGroup({ actions });
}

const plan = (now: string, groups: readonly Group[], outbox: readonly OutboxItem[] = []): readonly string[] =>
  asLines(planned(now, groups, { outbox }));

describe('the days on which a lead is nudged', () => {
  const group = groupWith(sampleAction());

  it.each([
    ['6 working days before', '2022-09-07T17:00:00.000Z', []],
    ['5 working days before, a minute early', '2022-09-08T07:59:00.000Z', []],
    [
      '5 working days before at 09:00',
      '2022-09-08T08:00:00.000Z',
      ['digest/lee/2022-09-08: g1/ISCG-1/2022-09-15/before-5/lee'],
    ],
    ['the day before', '2022-09-14T08:00:00.000Z', ['digest/lee/2022-09-14: g1/ISCG-1/2022-09-15/before-1/lee']],
    ['the day itself', '2022-09-15T08:00:00.000Z', ['digest/lee/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee']],
    // Monday the 19th was a bank holiday: 16, 20, 21, 22 and 23 September are the five.
    ['5 working days late', '2022-09-23T08:00:00.000Z', ['digest/lee/2022-09-23: g1/ISCG-1/2022-09-15/after-5/lee']],
    ['10 working days late', '2022-09-30T08:00:00.000Z', ['digest/lee/2022-09-30: g1/ISCG-1/2022-09-15/after-10/lee']],
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
    expect(plan('2022-10-03T06:00:00.000Z', [group])).toEqual([]);
    expect(plan('2022-10-03T12:00:00.000Z', [group])).toEqual([
      'digest/lee/2022-10-03: g1/ISCG-1/2022-09-15/after-10/lee',
    ]);
  });

  it('is none that came before the action was raised', () => {
    const group = groupWith(sampleAction({ deadline: onDay('2022-07-18') }));
    expect(plan('2022-07-14T15:00:00.000Z', [group])).toEqual([]);
    expect(plan('2022-07-15T08:00:00.000Z', [group])).toHaveLength(1);
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
    const [item] = planned('2022-09-15T16:31:00.000Z', [first]);
    expect(item).toMatchObject({
      dueAt: '2022-09-15T08:00:00.000Z',
      until: '2022-09-15T17:00:00.000Z',
      state: 'planned',
    });
  });

  it.each(['planned', 'sending', 'sent', 'parked'] as const)('is not planned again when it is %s', (state) => {
    const outbox = planned(now, [first]).map((item) => ({ ...item, state, until: null }));
    expect(plan('2022-09-15T09:00:00.000Z', [first], outbox)).toEqual([]);
    expect(plan('2022-09-16T09:00:00.000Z', [first], outbox)).toEqual([]);
  });

  it('leaves what comes up later in the day for the digest of the next day', () => {
    const outbox = planned(now, [first]).map((item) => ({ ...item, state: 'sent' as const }));
    expect(plan('2022-09-15T10:00:00.000Z', [first, second], outbox)).toEqual([]);
    expect(plan('2022-09-16T07:00:00.000Z', [first, second], outbox)).toEqual([]);
    expect(plan('2022-09-16T08:00:00.000Z', [first, second], outbox)).toEqual([
      'digest/lee/2022-09-16: g2/TF-1/2022-09-15/before-0/lee',
    ]);
  });

  it('is dropped when it did not go out by the end of its day, and what it told is told in that of the next', () => {
    const outbox = planned('2022-09-14T08:00:00.000Z', [first]);
    expect(outbox[0]?.until).toBe('2022-09-14T17:00:00.000Z');
    expect(plan('2022-09-14T16:59:00.000Z', [first], outbox)).toEqual([]);
    expect(plan('2022-09-14T17:00:00.000Z', [first], outbox)).toEqual([]);
    expect(plan(now, [first], outbox)).toEqual([
      'digest/lee/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee, g1/ISCG-2/2022-09-15/before-0/lee',
    ]);
    const late = outbox.map((item) => ({ ...item, state: 'sending' as const }));
    expect(plan('2022-09-14T18:00:00.000Z', [first], late)).toEqual([]);
  });

  it('never goes out in quiet hours, at a weekend or on a bank holiday', () => {
    const group = groupWith(sampleAction({ deadline: onDay('2022-09-16') }));
    expect(plan('2022-09-16T16:59:00.000Z', [group])).toHaveLength(1);
    expect(plan('2022-09-16T17:00:00.000Z', [group])).toEqual([]);
    expect(plan('2022-09-17T09:00:00.000Z', [group])).toEqual([]);
    // The Queen's funeral, a bank holiday; the action has been overdue since Friday.
    expect(plan('2022-09-19T09:00:00.000Z', [group])).toEqual([]);
    expect(plan('2022-09-20T08:00:00.000Z', [group])).toEqual([
      'digest/lee/2022-09-20: g1/ISCG-1/2022-09-16/before-0/lee',
    ]);
  });

  it('follows the days of the oldest group of those in several zones', () => {
    const auckland = { ...second, zone: 'Pacific/Auckland', createdAt: '2022-07-02T08:00:00.000Z' };
    // 09:00 on 15 September in Auckland is 22:00 on the 14th in London, where Lee's oldest group is.
    expect(plan('2022-09-14T21:00:00.000Z', [auckland, first])).toEqual([]);
    expect(plan(now, [auckland, first])).toEqual([
      'digest/lee/2022-09-15: g1/ISCG-1/2022-09-15/before-0/lee, g1/ISCG-2/2022-09-15/before-0/lee, g2/TF-1/2022-09-15/before-0/lee',
    ]);
  });
});

describe('what a person has settled for themselves', () => {
  const group = groupWith(sampleAction());
  const lee = (own: Parameters<typeof settled>[1]) => ({ people: [settled('lee', own)] });
  const keys = (now: string, own: Parameters<typeof settled>[1], of = group): readonly string[] =>
    planned(now, [of], lee(own)).flatMap(({ subject }) =>
      subject.kind === 'digest' ? subject.slots.map(({ key }) => `${subject.person} ${key}`) : [],
    );

  it('is their own hour and zone: half past seven in New York is half past twelve in London', () => {
    const own = { zone: 'America/New_York', at: '07:30', quiet: { from: '18:00', until: '07:00' } };
    expect(keys('2022-09-15T11:29:00.000Z', own)).toEqual([]);
    expect(keys('2022-09-15T11:30:00.000Z', own)).toEqual(['lee g1/ISCG-1/2022-09-15/before-0/lee']);
  });

  it('is an hour within quiet hours put off to their end', () => {
    const own = { at: '07:00' };
    expect(keys('2022-09-15T06:59:00.000Z', own)).toEqual([]);
    expect(keys('2022-09-15T07:00:00.000Z', own)).toHaveLength(1);
  });

  it('is a working week: what would fall on a Thursday comes on the Wednesday before, and late ones on the Monday after', () => {
    const own = { weekdays: [1, 2, 3] } as const;
    expect(keys('2022-09-14T08:00:00.000Z', own)).toEqual(['lee g1/ISCG-1/2022-09-15/before-0/lee']);
    // Five working days after the 15th is Friday the 23rd, and they are back on Monday the 26th.
    expect(keys('2022-09-26T08:00:00.000Z', own)).toEqual(['lee g1/ISCG-1/2022-09-15/after-5/lee']);
    expect(keys('2022-09-22T08:00:00.000Z', own)).toEqual([]);
  });

  it('is other days before and after, or what is overdue alone', () => {
    expect(keys('2022-09-12T08:00:00.000Z', { daysBefore: [3], everyDaysAfter: 2 })).toEqual([
      'lee g1/ISCG-1/2022-09-15/before-3/lee',
    ]);
    expect(keys('2022-09-20T08:00:00.000Z', { daysBefore: [3], everyDaysAfter: 2 })).toEqual([
      'lee g1/ISCG-1/2022-09-15/after-2/lee',
    ]);
    expect(keys('2022-09-15T08:00:00.000Z', { onlyOverdue: true })).toEqual([]);
    expect(keys('2022-09-23T08:00:00.000Z', { onlyOverdue: true })).toEqual(['lee g1/ISCG-1/2022-09-15/after-5/lee']);
  });

  it('is being away: whoever stands in is told meanwhile, and nobody is when they are away too', () => {
    const leave = { from: '2022-09-12', until: '2022-09-16', standIn: 'mair' };
    expect(keys('2022-09-15T08:00:00.000Z', { leave })).toEqual(['mair g1/ISCG-1/2022-09-15/before-0/lee']);
    const both = [
      settled('lee', { leave }),
      settled('mair', { leave: { from: '2022-09-15', until: '2022-09-15', standIn: 'lee' } }),
    ];
    expect(planned('2022-09-15T08:00:00.000Z', [group], { people: both })).toEqual([]);
  });

  it('is being away with nobody: they are told of it on the working day on which they are back', () => {
    const leave = { from: '2022-09-12', until: '2022-09-16', standIn: null };
    expect(keys('2022-09-16T08:00:00.000Z', { leave })).toEqual([]);
    // The 19th is a bank holiday.
    expect(keys('2022-09-20T08:00:00.000Z', { leave })).toEqual(['lee g1/ISCG-1/2022-09-15/before-0/lee']);
  });

  it('is a snooze, which ends on its day', () => {
    expect(keys('2022-09-15T08:00:00.000Z', { snoozedUntil: '2022-09-16' })).toEqual([]);
    expect(keys('2022-09-16T08:00:00.000Z', { snoozedUntil: '2022-09-16' })).toHaveLength(1);
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
    const people = [settled('lee', {}, { isMuted: true }), settled('mair', {})];
    expect(planned(now, groups, { people }).map((item) => item.key)).toEqual(['digest/mair/2022-09-15']);
  });
});
