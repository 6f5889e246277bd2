import { describe, expect, it } from 'vitest';
import type { Group } from '../../src/model/group.js';
import type { Person } from '../../src/model/person.js';
import { type OutboxItem, plannedItem } from '../../src/model/outbox-item.js';
import { unreachableKey } from '../../src/features/escalations/rules/due-unreachable.js';
import { member, onDay, person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { type Known, planningRun, settled } from './planned.js';

const SINCE = '2022-09-08T08:00:00.000Z';
const unreached = (id: string, triedAt = SINCE, own = {}): Person =>
  settled(id, own, { outOfReach: { reason: 'blocked', since: SINCE, triedAt } });

const group = (changes: Partial<Group> = {}, mayMention = true): Group => {
  const made = sampleGroup({ actions: [sampleAction({ deadline: onDay('2022-09-14') })], ...changes });
  return { ...made, nudging: { ...made.nudging, mayMention } };
};

const keys = (now: string, groups: readonly Group[], known: Known): readonly string[] =>
  planningRun(now, groups, known).items.map(({ key }) => key);

const mentions = (items: readonly OutboxItem[]): readonly OutboxItem[] =>
  items.filter(({ subject }) => subject.kind === 'mention');

// As it was sent to the secretary; planned again, it is told.
const told: OutboxItem = {
  ...plannedItem(
    unreachableKey('g1', 'lee', SINCE, 'sion'),
    { kind: 'unreachable', person: 'sion', group: 'g1', about: 'lee' },
    SINCE,
  ),
  state: 'sent',
};

describe('a lead who could not be reached', () => {
  it('gets no digest, and is mentioned in a group’s chat that allows it, about what is due there', () => {
    const other = group({ id: 'g2', prefix: 'HB' }, false);
    const known = { people: [unreached('lee')], outbox: [told] };
    const { items } = planningRun('2022-09-13T08:00:00.000Z', [group(), other], known);
    expect(mentions(items)).toMatchObject([
      {
        key: 'mention/g1/lee/2022-09-13',
        subject: {
          kind: 'mention',
          group: 'g1',
          about: 'lee',
          day: '2022-09-13',
          slots: [{ key: 'g1/ISCG-1/2022-09-14/before-1/lee' }],
        },
        dueAt: '2022-09-13T08:00:00.000Z',
        until: '2022-09-13T17:00:00.000Z',
      },
    ]);
    expect(items.filter(({ subject }) => subject.kind === 'digest')).toEqual([]);
  });

  it('is mentioned once a day, only in the group’s open hours', () => {
    const known = { people: [unreached('lee')], outbox: [told] };
    expect(keys('2022-09-13T07:59:00.000Z', [group()], known)).toEqual([]);
    expect(keys('2022-09-13T17:00:00.000Z', [group()], known)).toEqual([]);
    const first = planningRun('2022-09-13T08:00:00.000Z', [group()], known).items;
    const second = group({ actions: [...group().actions, sampleAction({ reference: 'ISCG-2' })] });
    const later = { people: known.people, outbox: [told, ...first] };
    expect(keys('2022-09-13T09:00:00.000Z', [second], later)).toEqual([]);
    // ISCG-1 on its last day; ISCG-2 is due on the 15th, one working day after.
    expect(mentions(planningRun('2022-09-14T08:00:00.000Z', [second], later).items)).toMatchObject([
      {
        subject: {
          slots: [{ key: 'g1/ISCG-1/2022-09-14/before-0/lee' }, { key: 'g1/ISCG-2/2022-09-15/before-1/lee' }],
        },
      },
    ]);
  });

  it('is not mentioned on a day on which they want no nudges', () => {
    const away = { leave: { from: '2022-09-12', until: '2022-09-16', standIn: null } };
    expect(
      keys('2022-09-13T08:00:00.000Z', [group()], { people: [unreached('lee', SINCE, away)], outbox: [told] }),
    ).toEqual([]);
  });

  it('is not mentioned in place of a lead for whom they stand in', () => {
    const away = { leave: { from: '2022-09-12', until: '2022-09-16', standIn: 'mair' } };
    const known = { people: [settled('lee', away), unreached('mair')], outbox: [told] };
    expect(keys('2022-09-13T08:00:00.000Z', [group()], known)).toEqual([]);
  });

  it('waits if no mention is allowed, and is tried again a week after the last attempt, with the then current state', () => {
    const known = { people: [unreached('lee')], outbox: [told] };
    const closed = group({}, false);
    expect(keys('2022-09-13T08:00:00.000Z', [closed], known)).toEqual([]);
    expect(planningRun('2022-09-13T08:00:00.000Z', [closed], known).next.get('g1')).toBe('2022-09-14T08:00:00.000Z');
    expect(keys('2022-09-15T07:59:00.000Z', [closed], known)).toEqual([]);
    expect(keys('2022-09-15T08:00:00.000Z', [closed], known)).toEqual(['digest/lee/2022-09-15']);
  });
});

describe('the officers of the group of a lead who could not be reached', () => {
  it('are told once for as long as it lasts: the secretary', () => {
    const known = { people: [unreached('lee')] };
    expect(keys('2022-09-12T08:00:00.000Z', [group({}, false)], known)).toEqual([
      'unreachable/g1/lee/2022-09-08T08:00:00.000Z/sion',
    ]);
    const tried = { people: [unreached('lee', '2022-09-12T09:00:00.000Z')], outbox: [told] };
    expect(keys('2022-09-12T09:01:00.000Z', [group({}, false)], tried)).toEqual([]);
  });

  it('are the chair if there is no secretary, or if the secretary is that lead or cannot be reached', () => {
    const now = '2022-09-12T08:00:00.000Z';
    const chaired = group({ members: [member('carys', 'chair'), member('lee')] }, false);
    expect(keys(now, [chaired], { people: [unreached('lee')] })).toEqual([`unreachable/g1/lee/${SINCE}/carys`]);
    const own = group({ actions: [sampleAction({ leads: [person('sion')] })] }, false);
    expect(keys(now, [own], { people: [unreached('sion')] })).toEqual([`unreachable/g1/sion/${SINCE}/carys`]);
    const both = { people: [unreached('lee'), unreached('sion')] };
    expect(keys(now, [group({}, false)], both)).toEqual([`unreachable/g1/lee/${SINCE}/carys`]);
  });

  it('are not told about a person who has nothing left to do', () => {
    const done = group({ actions: [sampleAction({ status: 'done', closedAt: '2022-09-09T09:00:00.000Z' })] });
    expect(keys('2022-09-12T08:00:00.000Z', [done], { people: [unreached('lee')] })).toEqual([]);
  });
});
