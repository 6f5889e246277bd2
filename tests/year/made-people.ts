import type { Person } from '../../src/model/person.js';
import type { Weekday } from '../../src/model/nudge-policy.js';
import { NO_PREFERENCES, type NudgePreferences } from '../../src/model/nudge-preferences.js';
import type { Random } from './random.js';
import { idOf, type Size, ZONES } from './world.js';

const PART_TIME: readonly (readonly Weekday[])[] = [
  [1, 2, 3],
  [1, 2, 3, 4],
  [2, 4],
  [3, 4, 5],
  [1],
  [1, 2, 3, 4, 5, 6, 7],
];
const QUIET = [
  { from: '18:00', until: '08:00' },
  { from: '20:00', until: '07:00' },
  { from: '17:00', until: '10:00' },
  { from: '12:00', until: '13:00' },
];
export const HOURS = ['07:30', '08:15', '11:00', '12:00', '16:45', '19:30'] as const;

/** What some people settle for themselves; more than half settle nothing. */
function ownOf(random: Random): NudgePreferences {
  if (random.chance(0.55)) return NO_PREFERENCES;
  return {
    ...NO_PREFERENCES,
    zone: random.chance(0.5) ? random.pick(ZONES) : null,
    at: random.chance(0.3) ? random.pick(HOURS) : null,
    daysBefore: random.chance(0.15) ? random.pick([[7], [3, 1], [15, 0]]) : null,
    everyDaysAfter: random.chance(0.15) ? random.pick([1, 2, 10]) : null,
    weekdays: random.chance(0.25) ? random.pick(PART_TIME) : null,
    nation: random.chance(0.15) ? random.pick(['scotland', 'northern-ireland']) : null,
    quiet: random.chance(0.15) ? random.pick(QUIET) : null,
    onlyOverdue: random.chance(0.1),
  };
}

/** The people of a simulated year; a few have muted the bot, and a few it has never met. */
export const madePeople = ({ people }: Size, random: Random): readonly Person[] =>
  Array.from({ length: people }, (_, number): Person => ({
    id: idOf(number),
    tenant: 't1',
    name: `Person ${number}`,
    language: random.chance(0.7) ? 'en' : 'cy',
    languageChosen: false,
    languageTyped: false,
    conversation: `chat-${number}`,
    aadObjectId: null,
    isMuted: random.chance(0.02),
    nudging: ownOf(random),
    outOfReach: null,
    isWelcomed: true,
  })).filter(() => random.chance(0.97));
