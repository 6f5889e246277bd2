import type { AnyReply } from '../../src/app/features.js';
import type { OwnTermsReply } from '../../src/features/preferences/reply.js';
import { NUDGE_POLICY } from '../../src/model/nudge-policy.js';
import { NO_PREFERENCES } from '../../src/model/nudge-preferences.js';

const NOTHING: OwnTermsReply = {
  kind: 'own-terms',
  person: '29:sian',
  news: null,
  problems: [],
  own: NO_PREFERENCES,
  isMuted: false,
  home: { zone: 'Europe/London', nation: 'england-and-wales', nudging: NUDGE_POLICY },
  backOn: null,
  others: [
    { id: '29:tomos', name: 'Tomos Hughes' },
    { id: '29:amina', name: 'Amina *Yusuf*' },
  ],
  isPersonal: true,
  today: '2022-10-10',
};

/** One who has settled all that can be, is away and has put their nudges off. */
export const EVERYTHING: OwnTermsReply = {
  ...NOTHING,
  news: { change: 'saved' },
  problems: [{ code: 'own-hour-quiet', said: '07:00', from: '18:00', until: '08:00' }],
  isMuted: true,
  own: {
    zone: 'Europe/Dublin',
    at: '08:30',
    daysBefore: [10, 3, 1, 0],
    everyDaysAfter: 1,
    weekdays: [1, 2, 4],
    nation: 'scotland',
    quiet: { from: '00:00', until: '00:00' },
    leave: { from: '2022-10-10', until: '2022-10-15', standIn: '29:amina' },
    snoozedUntil: '2022-10-20',
    onlyOverdue: true,
  },
  backOn: '2022-10-17',
};

/** The cards of one's own nudges. */
export const OWN_TERMS_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'own nudges, nothing settled': NOTHING,
  'own nudges, everything settled': EVERYTHING,
  'own nudges, shown in a group': { ...EVERYTHING, news: null, problems: [], isPersonal: false },
  'own nudges of someone with many colleagues': {
    ...NOTHING,
    others: Array.from({ length: 300 }, (_, index) => ({ id: `29:colleague-${index}`, name: `Colleague ${index}` })),
  },
};

/** What is said in words of a change to one's own nudges. */
export const OWN_CHANGED_ANSWERS: Readonly<Record<string, AnyReply>> = {
  away: {
    kind: 'own-changed',
    news: {
      change: 'away',
      from: '2022-10-10',
      until: '2022-10-15',
      isNow: true,
      backOn: '2022-10-17',
      standIn: 'Tomos Hughes',
    },
  },
  'away later': {
    kind: 'own-changed',
    news: {
      change: 'away',
      from: '2022-10-12',
      until: '2022-10-15',
      isNow: false,
      backOn: '2022-10-17',
      standIn: null,
    },
  },
  back: { kind: 'own-changed', news: { change: 'back', wasAway: true } },
  'back from nowhere': { kind: 'own-changed', news: { change: 'back', wasAway: false } },
  snoozed: { kind: 'own-changed', news: { change: 'snoozed', until: '2022-10-17' } },
  unsnoozed: { kind: 'own-changed', news: { change: 'unsnoozed' } },
  'only overdue': { kind: 'own-changed', news: { change: 'only-overdue' } },
  'all nudges': { kind: 'own-changed', news: { change: 'all' } },
  'as the group': { kind: 'own-changed', news: { change: 'as-group' } },
  'own hour': { kind: 'own-changed', news: { change: 'at', at: '08:30' } },
  'own days': { kind: 'own-changed', news: { change: 'weekdays', weekdays: [1, 2, 4] } },
  'own days before': { kind: 'own-changed', news: { change: 'daysBefore', daysBefore: [10, 3, 1] } },
  'own days after': { kind: 'own-changed', news: { change: 'everyDaysAfter', everyDaysAfter: 3 } },
  'own quiet hours': {
    kind: 'own-changed',
    news: { change: 'quiet', quiet: { from: '17:00', until: '09:30' }, at: '09:30' },
  },
  'own bank holidays': { kind: 'own-changed', news: { change: 'nation', nation: 'scotland' } },
};
