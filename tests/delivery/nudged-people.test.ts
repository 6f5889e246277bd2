import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/model/action.js';
import type { Group } from '../../src/model/group.js';
import { person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { asLines, planned, settled } from './planned.js';

const groupWith = (...actions: Action[]): Group => sampleGroup({ actions });

const plan = (now: string, groups: readonly Group[]): readonly string[] => asLines(planned(now, groups));

describe('the people to nudge', () => {
  const now = '2022-09-15T08:00:00.000Z';
  const people = (leads: Action['leads'], changes: Partial<Action> = {}): readonly string[] =>
    plan(now, [groupWith(sampleAction({ leads, ...changes }))]).map((line) => line.split('/')[1] ?? '');

  it('include every person of a set, and everyone', () => {
    expect(people([{ kind: 'set', set: 'policy leads', name: 'Policy leads' }])).toEqual(['lee', 'mair']);
    expect(people([{ kind: 'set', set: 'everyone', name: 'All' }])).toEqual(['carys', 'lee', 'mair', 'owen', 'sion']);
  });

  it('include each person once, however often they are named', () => {
    expect(people([person('lee'), { kind: 'set', set: 'Policy leads', name: 'Policy leads' }])).toEqual([
      'lee',
      'mair',
    ]);
  });

  it('include the person who holds a post of the group', () => {
    expect(people([{ kind: 'post', name: 'Chair' }])).toEqual(['carys']);
    expect(people([{ kind: 'post', name: 'Ysgrifennydd' }])).toEqual(['sion']);
    expect(people([{ kind: 'post', name: 'Head of Housing' }])).toEqual([]);
  });

  it('do not include teams, text, blacked-out and unclear leads, and unknown sets', () => {
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

  it('do not include people who closed their own part', () => {
    const completions = [{ at: now, by: { id: 'lee', name: 'Lee' } }];
    expect(people([person('lee'), person('mair')], { completions })).toEqual(['mair']);
  });

  it('do not include people who asked for no nudges', () => {
    const groups = [groupWith(sampleAction({ leads: [person('lee'), person('mair')] }))];
    const people = [settled('lee', {}, { isMuted: true }), settled('mair', {})];
    expect(planned(now, groups, { people }).map((item) => item.key)).toEqual(['digest/mair/2022-09-15']);
  });
});
