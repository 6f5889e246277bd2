import type { Language } from '../../core/groups/group.js';
import { both } from './catalogue.js';

/** What is said of somebody's own nudges, and of a group's policy in words. */
export interface OwnTermsMessages {
  readonly away: (from: string, until: string, back: string) => string;
  readonly standIn: (name: string) => string;
  readonly noStandIn: string;
  readonly howToReturn: string;
  readonly back: string;
  readonly snoozed: (day: string) => string;
  readonly onlyOverdue: string;
  readonly all: string;
  readonly muted: string;
  readonly yours: (policy: string, zone: string) => string;
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly and: string;
  readonly range: (first: string, last: string) => string;
  readonly policy: {
    readonly before: (days: string) => string;
    readonly every: (days: number) => string;
    readonly at: (time: string) => string;
    readonly week: (days: string) => string;
    readonly quiet: (from: string, until: string) => string;
    readonly escalate: (days: number) => string;
    readonly never: string;
    readonly mentions: (isOn: boolean) => string;
  };
}

/** "Dydd" as it is after o, i, ar, tan and hyd at. */
const soft = (day: string): string => day.replace(/^dydd /, 'ddydd ');

export const OWN_TERMS: Readonly<Record<Language, OwnTermsMessages>> = {
  en: {
    away: (from, until, back) => `You are away from ${from} to ${until}, and back on ${back}.`,
    standIn: (name) => `Until then ${name} is told in your place.`,
    noStandIn: 'Nothing is sent until then; you hear where things are when you are back.',
    howToReturn: 'Say “I’m back”, or “back on …”, to change it.',
    back: 'Welcome back. You will get your nudges again.',
    snoozed: (day) => `You will get no nudges until ${day}.`,
    onlyOverdue: 'You will be nudged only about what is overdue.',
    all: 'You will get all your nudges.',
    muted: 'You have stopped your nudges. Say “start nudges” to have them again.',
    yours: (policy, zone) => `You are nudged: ${policy} (${zone}).`,
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    and: 'and',
    range: (first, last) => `${first} to ${last}`,
    policy: {
      before: (days) => `${days} working days before`,
      every: (days) => `every ${days} working days after`,
      at: (time) => `at ${time}`,
      week: (days) => `working days ${days}`,
      quiet: (from, until) => `quiet ${from}-${until}`,
      escalate: (days) => `escalate after ${days} working days`,
      never: 'escalate never',
      mentions: (isOn) => `mentions ${isOn ? 'on' : 'off'}`,
    },
  },
  cy: {
    away: (from, until, back) => `Rydych i ffwrdd o ${soft(from)} hyd at ${soft(until)}, ac yn ôl ar ${soft(back)}.`,
    standIn: (name) => `Tan hynny caiff ${name} wybod yn eich lle.`,
    noStandIn: 'Ni anfonir dim tan hynny; cewch wybod y sefyllfa pan fyddwch yn ôl.',
    howToReturn: 'Dywedwch “rwy’n ôl”, neu “yn ôl ar …”, i’w newid.',
    back: 'Croeso’n ôl. Cewch eich nodiadau atgoffa eto.',
    snoozed: (day) => `Ni chewch nodiadau atgoffa tan ${soft(day)}.`,
    onlyOverdue: 'Dim ond am yr hyn sy’n hwyr y cewch eich atgoffa.',
    all: 'Cewch eich holl nodiadau atgoffa.',
    muted: 'Rydych wedi stopio eich nodiadau atgoffa. Dywedwch “dechrau nodiadau atgoffa” i’w cael eto.',
    yours: (policy, zone) => `Cewch eich atgoffa: ${policy} (${zone}).`,
    weekdays: ['dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn', 'dydd Sul'],
    and: 'a',
    range: (first, last) => `${first} i ${soft(last)}`,
    policy: {
      before: (days) => `${days} diwrnod gwaith cyn`,
      every: (days) => `bob ${days} diwrnod gwaith wedyn`,
      at: (time) => `am ${time}`,
      week: (days) => `diwrnodau gwaith ${days}`,
      quiet: (from, until) => `tawel ${from}-${until}`,
      escalate: (days) => `uwchgyfeirio ar ôl ${days} diwrnod gwaith`,
      never: 'uwchgyfeirio byth',
      mentions: (isOn) => `crybwyll ${isOn ? 'ymlaen' : 'i ffwrdd'}`,
    },
  },
};

const CATALOGUE: Readonly<Record<Language | 'both', OwnTermsMessages>> = {
  ...OWN_TERMS,
  both: both(OWN_TERMS.cy, OWN_TERMS.en),
};

export const ownTermsMessages = (language: Language | 'both'): OwnTermsMessages => CATALOGUE[language];
