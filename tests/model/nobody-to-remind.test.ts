import { describe, expect, it } from 'vitest';
import type { Lead } from '../../src/model/lead.js';
import { hasNobodyToRemind, leadsOfNobody } from '../../src/model/nobody-to-remind.js';
import { person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';

const group = sampleGroup({
  members: sampleGroup().members.map((member) => ({ ...member, roles: member.id === 'carys' ? ['chair'] : [] })),
  sets: [
    { name: 'Policy leads', members: ['lee', 'mair'] },
    { name: 'Analysts', members: [] },
    { name: 'Gone', members: ['elin'] },
  ],
  former: [{ id: 'elin', name: 'Elin', leftAt: '2022-08-01T09:00:00.000Z' }],
});
const withLeads = (...leads: Lead[]) => sampleAction({ leads });

const NOBODY: readonly (readonly [string, readonly Lead[]])[] = [
  ['no lead', []],
  ['a name that nobody has', [{ kind: 'name', name: 'Rhys Davies' }]],
  ['a post that nobody fills', [{ kind: 'post', name: 'secretary' }]],
  ['a post that a group does not fill', [{ kind: 'post', name: 'Head of Housing' }]],
  ['a team', [{ kind: 'team', name: 'HR' }]],
  ['a set with nobody in it', [{ kind: 'set', set: 'Analysts', name: 'analysts' }]],
  ['a set whose people have left', [{ kind: 'set', set: 'Gone', name: 'Gone' }]],
  ['somebody who has left', [person('elin')]],
  ['several who may be meant', [{ kind: 'unclear', name: 'Lee', candidates: ['lee'] }]],
  ['a blacked-out name', [{ kind: 'redacted', name: '[REDACTED]' }]],
];

const SOMEBODY: readonly (readonly [string, readonly Lead[]])[] = [
  ['a member', [person('lee')]],
  ['somebody from elsewhere whom Teams knows', [person('29:elsewhere')]],
  ['the chair', [{ kind: 'post', name: 'the chair' }]],
  ['a set with somebody in it', [{ kind: 'set', set: 'Policy leads', name: 'all policy leads' }]],
  ['everyone', [{ kind: 'set', set: 'everyone', name: 'All' }]],
  ['a member and a name', [person('lee'), { kind: 'name', name: 'Rhys Davies' }]],
];

describe('an action whose lead is', () => {
  it.each(NOBODY)('%s has nobody to remind', (_, leads) => {
    expect(hasNobodyToRemind(withLeads(...leads), group)).toBe(true);
    expect(leadsOfNobody(withLeads(...leads), group)).toEqual(leads);
  });

  it.each(SOMEBODY)('%s has somebody to remind', (_, leads) => {
    expect(hasNobodyToRemind(withLeads(...leads), group)).toBe(false);
  });
});

describe('leads who are nobody', () => {
  it('are told apart from those of members', () => {
    const name: Lead = { kind: 'name', name: 'Rhys Davies' };
    expect(leadsOfNobody(withLeads(person('lee'), name), group)).toEqual([name]);
  });
});

describe('an action that is closed', () => {
  it('is not counted, since nobody needs a reminder about it', () => {
    expect(hasNobodyToRemind(sampleAction({ leads: [], status: 'done' }), group)).toBe(false);
  });
});
