import { addDays } from '../../src/model/calendar/days.js';
import type { Group } from '../../src/model/group.js';
import { newGroup } from '../../src/model/new-group.js';
import { NUDGE_POLICY, type NudgePolicy } from '../../src/model/nudge-policy.js';
import type { Random } from './random.js';
import type { Member } from '../../src/model/member.js';

/** How much there is in a simulated year. */
export interface Size {
  readonly people: number;
  readonly groups: number;
  readonly actions: number;
}

/** The world of the proof, and a tenth of it, in which each group and person has as much to do. */
export const FULL: Size = { people: 200, groups: 20, actions: 3000 };
export const TENTH: Size = { people: 20, groups: 2, actions: 300 };
/** For every run of the tests. */
export const SMALL: Size = { people: 14, groups: 2, actions: 150 };

export const ZONES = [
  'Europe/London',
  'Europe/London',
  'Europe/London',
  'Europe/Madrid',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
] as const;

export const POLICIES: readonly NudgePolicy[] = [
  NUDGE_POLICY,
  NUDGE_POLICY,
  NUDGE_POLICY,
  { ...NUDGE_POLICY, daysBefore: [10, 3, 0], everyDaysAfter: 3, at: '10:30', mayMention: true },
  { ...NUDGE_POLICY, daysBefore: [2], everyDaysAfter: 7, at: '08:00', quiet: { from: '19:00', until: '07:30' } },
  { ...NUDGE_POLICY, daysBefore: [15, 5, 1], everyDaysAfter: 10, weekdays: [1, 2, 3, 4], at: '06:00' },
  { ...NUDGE_POLICY, weekdays: [2], everyDaysAfter: 8, daysBefore: [1, 0], escalateAfter: 0 },
  { ...NUDGE_POLICY, at: '13:00', quiet: { from: '12:30', until: '14:00' }, mayMention: true },
];

export const idOf = (number: number): string => `p${number}`;

const LONG_AGO = Date.parse('2024-02-01T09:00:00Z');

/** A fifth of the groups in other zones or nations, some with other policies, with fourteen members or so each. */
export const madeGroups = ({ people, groups }: Size, random: Random): readonly Group[] =>
  Array.from({ length: groups }, (_, number): Group => {
    const own = Array.from({ length: people }, (_unused, id) => id).filter((id) => id % groups === number);
    const ids = new Set([...own, ...Array.from({ length: 5 }, () => random.below(people))]);
    const members = [...ids].map((id, index): Member => ({
      id: idOf(id),
      name: `Person ${id}`,
      roles: index === 0 ? ['chair'] : index === 1 ? ['secretary'] : [],
    }));
    const first = addDays('2026-01-05', random.below(28));
    return {
      ...newGroup({
        id: `g${number}`,
        tenant: 't1',
        name: `Group ${number}`,
        prefix: `G${number}`,
        isPersonal: false,
        language: random.pick(['en', 'cy', 'both']),
        members,
        now: new Date(LONG_AGO + random.below(500) * 86_400_000).toISOString(),
      }),
      isSetUp: true,
      zone: random.chance(0.7) ? 'Europe/London' : random.pick(ZONES),
      nation: random.pick(['england-and-wales', 'england-and-wales', 'scotland', 'northern-ireland']),
      nudging: random.pick(POLICIES),
      meetings: Array.from({ length: 13 }, (_unused, month) => ({
        day: addDays(first, month * 28),
        start: '14:00',
        end: null,
        state: 'planned',
      })),
      sets: [{ name: 'Policy leads', members: members.slice(2, 6).map(({ id }) => id) }],
    };
  });
