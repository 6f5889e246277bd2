import type { Group, Member } from '../../src/core/groups/group.js';
import { newGroup } from '../../src/core/groups/new-group.js';
import type { Person } from '../../src/core/groups/person.js';
import type { NudgePolicy, Weekday } from '../../src/core/nudges/nudge-policy.js';
import { NUDGE_POLICY } from '../../src/core/nudges/nudge-policy.js';
import { NOTHING_OWN, type OwnNudging } from '../../src/core/nudges/own-nudging.js';
import { addDays } from '../../src/core/calendar/days.js';
import type { Random } from './random.js';

/** How much there is in a simulated year. */
export interface Size {
  readonly people: number;
  readonly groups: number;
  readonly actions: number;
}

export const TENANT = 't1';
const BEGAN = '2025-11-03T09:00:00.000Z';
const ZONES = [
  'Europe/London',
  'Europe/London',
  'Europe/Madrid',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
];
const WEEKS: readonly (readonly Weekday[])[] = [
  [1, 2, 3],
  [1, 2, 3, 4],
  [2, 4],
  [3, 4, 5],
];
const QUIET = [
  { from: '18:00', until: '08:00' },
  { from: '20:00', until: '07:00' },
  { from: '17:00', until: '10:00' },
];

export const POLICIES: readonly NudgePolicy[] = [
  NUDGE_POLICY,
  NUDGE_POLICY,
  { ...NUDGE_POLICY, daysBefore: [10, 3, 0], everyDaysAfter: 3, at: '10:30' },
  { ...NUDGE_POLICY, daysBefore: [2], everyDaysAfter: 7, at: '08:00', quiet: { from: '19:00', until: '07:30' } },
  { ...NUDGE_POLICY, weekdays: [1, 2, 3, 4], at: '06:00' },
];

export const idOf = (number: number): string => `p${number}`;

/** What some people settle for themselves; most settle nothing. */
function ownOf(random: Random): OwnNudging {
  if (random.chance(0.6)) return NOTHING_OWN;
  return {
    ...NOTHING_OWN,
    zone: random.chance(0.5) ? random.pick(ZONES) : null,
    at: random.chance(0.3) ? random.pick(['07:30', '11:00', '16:45']) : null,
    daysBefore: random.chance(0.15) ? random.pick([[7], [3, 1], [15, 0]]) : null,
    everyDaysAfter: random.chance(0.15) ? random.pick([1, 2, 10]) : null,
    weekdays: random.chance(0.25) ? random.pick(WEEKS) : null,
    nation: random.chance(0.1) ? 'scotland' : null,
    quiet: random.chance(0.1) ? random.pick(QUIET) : null,
    onlyOverdue: random.chance(0.1),
  };
}

export const madePeople = (size: Size, random: Random): readonly Person[] =>
  Array.from({ length: size.people }, (_, number) => ({
    id: idOf(number),
    tenant: TENANT,
    name: `Person ${number}`,
    language: 'en',
    languageChosen: false,
    conversation: `chat-${number}`,
    aadObjectId: null,
    isMuted: random.chance(0.02),
    nudging: ownOf(random),
    outOfReach: null,
    isWelcomed: true,
  }));

export const madeGroups = (size: Size, random: Random): readonly Group[] =>
  Array.from({ length: size.groups }, (_, number): Group => {
    const ids = new Set(Array.from({ length: 14 }, () => random.below(size.people)));
    const members = [...ids].map((id, index): Member => ({
      id: idOf(id),
      name: `Person ${id}`,
      roles: index === 0 ? ['chair'] : index === 1 ? ['secretary'] : [],
    }));
    const first = addDays('2026-01-05', random.below(28));
    const meetings = Array.from({ length: 13 }, (_unused, month) => ({
      day: addDays(first, month * 28),
      start: '14:00',
      end: null,
      state: 'planned' as const,
    }));
    return {
      ...newGroup({
        id: `g${number}`,
        tenant: TENANT,
        name: `Group ${number}`,
        prefix: `G${number}`,
        isPersonal: false,
        language: 'en',
        members,
        now: BEGAN,
      }),
      isSetUp: true,
      zone: random.pick(ZONES),
      nation: random.pick(['england-and-wales', 'england-and-wales', 'scotland', 'northern-ireland'] as const),
      nudging: random.pick(POLICIES),
      meetings,
      sets: [{ name: 'leads', members: members.slice(2, 6).map(({ id }) => id) }],
    };
  });
