import { describe, expect, it } from 'vitest';
import { LONGEST_LIST, withOutsiders, withoutMember, withRoster } from '../../src/access/follow-roster.js';
import type { Group } from '../../src/model/group.js';
import type { ListedMember } from '../../src/model/members.js';
import { resolveLeads } from '../../src/reading/leads/resolve-leads.js';
import { person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';

const NOW = '2022-09-15T08:30:00.000Z';
const group = sampleGroup({ actions: [sampleAction({ leads: [{ kind: 'person', person: 'lee', name: 'Lee' }] })] });
const listed = (...ids: readonly string[]): readonly ListedMember[] =>
  ids.map((id) => ({ id, name: `${id.charAt(0).toUpperCase()}${id.slice(1)}` }));
const ALL = ['carys', 'sion', 'lee', 'mair', 'owen'];

const rolesOf = ({ members }: Group): readonly string[] =>
  members.flatMap(({ id, roles }) => roles.map((role) => `${id}: ${role}`));

describe('a group whose members Teams lists', () => {
  it('is unchanged, except for when it was read, if the list is the same', () => {
    expect(withRoster(group, listed(...ALL), NOW)).toEqual({ ...group, membersReadAt: NOW });
    expect(withRoster(group, listed(...ALL), NOW).members).toBe(group.members);
  });

  it('is unchanged by an empty list, which means that the list could not be read', () => {
    expect(withRoster(group, [], NOW)).toBe(group);
  });

  it('loses people who are not on the list, and a chair loses the post as well', () => {
    const after = withRoster(group, listed('sion', 'lee', 'mair', 'owen'), NOW);
    expect(rolesOf(after)).toEqual(['sion: secretary']);
    expect(after.former).toEqual([{ id: 'carys', name: 'Carys', leftAt: NOW }]);
    expect(after.roleChanges).toEqual([
      {
        at: NOW,
        by: null,
        role: 'chair',
        person: { id: 'carys', name: 'Carys' },
        change: 'laid-down',
        isAnnounced: false,
      },
    ]);
  });

  it('takes back a returning person as an ordinary member', () => {
    const gone = withoutMember(group, 'lee', NOW);
    const back = withRoster(gone, listed(...ALL), '2022-09-16T08:30:00.000Z');
    expect(gone.former.map(({ id }) => id)).toEqual(['lee']);
    expect(back.former).toEqual([]);
    expect(back.members.at(-1)).toEqual({ id: 'lee', name: 'Lee', roles: [] });
  });

  it('loses nobody to a list that may be incomplete', () => {
    const many = listed(...Array.from({ length: LONGEST_LIST }, (_, index) => `person-${index}`));
    const after = withRoster(group, many, NOW);
    expect(after.former).toEqual([]);
    expect(after.members).toHaveLength(LONGEST_LIST + 5);
  });
});

describe('somebody with a new name', () => {
  const people = listed(...ALL).map((one) => (one.id === 'lee' ? { id: 'lee', name: 'Lee Morgan' } : one));
  const after = withRoster(group, people, NOW);
  const who = (words: string, of: Group): unknown =>
    resolveLeads(words, { people: of.members, sets: [], mentions: [], speaker: null })[0];

  it('has it in the group and on their actions, and the earlier name is kept', () => {
    expect(after.members.find(({ id }) => id === 'lee')).toEqual({
      id: 'lee',
      name: 'Lee Morgan',
      earlierNames: ['Lee'],
      roles: [],
    });
    expect(after.actions[0]?.leads).toEqual([{ kind: 'person', person: 'lee', name: 'Lee Morgan' }]);
  });

  it.each([
    ['Lee Morgan', 'Lee Price'],
    ['Lee Price', 'Lee Price'],
    ['Morgan', 'Lee Price'],
    ['Price', 'Lee Price'],
  ])('is found by %s', (words, name) => {
    const before = { ...group, members: group.members.map((one) => (one.id === 'lee' ? { ...one, name } : one)) };
    expect(who(words, withRoster(before, people, NOW))).toMatchObject({ kind: 'person', person: 'lee' });
  });

  it('loses the earlier name to somebody who has it now', () => {
    const swapped = people.map((one) => (one.id === 'mair' ? { id: 'mair', name: 'Lee Price' } : one));
    const before = {
      ...group,
      members: group.members.map((one) => (one.id === 'lee' ? { ...one, name: 'Lee Price' } : one)),
    };
    expect(who('Lee Price', withRoster(before, swapped, NOW))).toMatchObject({ kind: 'person', person: 'mair' });
  });
});

describe('outsiders', () => {
  it('are people who lead actions without being members, each once, and never former members', () => {
    const gone = withoutMember(group, 'owen', NOW);
    const led = [sampleAction({ leads: [person('olwen'), person('lee'), person('owen')] })];
    expect(withOutsiders(gone, led).outsiders).toEqual(['olwen']);
    expect(withOutsiders(withOutsiders(gone, led), led).outsiders).toEqual(['olwen']);
  });

  it('stop being outsiders when they join, and do not become outsiders again when they leave', () => {
    const outside = { ...group, outsiders: ['olwen'] };
    expect(withRoster(outside, listed(...ALL, 'olwen'), NOW).outsiders).toEqual([]);
    expect(withoutMember(outside, 'olwen', NOW)).toMatchObject({ outsiders: [], former: [{ id: 'olwen' }] });
  });
});
