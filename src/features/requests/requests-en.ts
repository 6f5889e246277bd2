import { plural } from '../../presentation/words/plural.js';

const count = (number: number, one: string, other: string): string => plural('en', number, { one, other });

/** What cards say of leads' requests, in English. */
export const requestsEn = {
  title: (reference: string): string => `A request about ${reference}`,
  decisionTitle: (reference: string): string => `Your request about ${reference}`,
  open: 'Asked of the chair',
  asksTime: (name: string, day: string): string => `${name} asks for more time until ${day}.`,
  proposes: (name: string, others: string): string => `${name} says that it is not theirs, and proposes ${others}.`,
  sendsBack: (name: string): string => `${name} says that it is not theirs, and sends it back.`,
  noLeadThen: 'When you grant that, they no longer lead it; name another lead, or it may have none.',
  timeGranted: (name: string, day: string): string => `${name} granted it. The deadline is now: ${day}.`,
  timeChanged: (name: string, day: string): string => `${name} gave another day. The deadline is now: ${day}.`,
  timeRefused: (name: string, day: string): string => `${name} refused it. The deadline stays: ${day}.`,
  leadGranted: (name: string, leads: string): string => `${name} granted it. The lead is now: ${leads}.`,
  leadChanged: (name: string, leads: string): string => `${name} gave it to another lead: ${leads}.`,
  leadRefused: (name: string, leads: string): string => `${name} refused it. The lead stays: ${leads}.`,
  withdrawn: (name: string): string => `It is no longer asked: ${name} took it back, or closed or changed the action.`,
  askedFor: 'Asked for',
  proposed: 'Proposed lead',
  extended: 'Extended',
  times: (number: number): string => count(number, 'once', '# times'),
  extendedTimes: (number: number, day: string): string =>
    count(number, `Extended once, first due: ${day}`, `Extended # times, first due: ${day}`),
  timeAsked: (day: string): string => `More time asked for, until ${day}`,
  otherAsked: 'The lead says that it is not theirs',
  latestNote: 'Latest note',
  dateLabel: 'Until when',
  dateNeeded: 'Give a day.',
  reasonLabel: 'Why more time is needed',
  reasonNeeded: 'Say why; the chair reads it.',
  whyLabel: 'Why it is not yours',
  whyPlaceholder: 'Optional; the chair reads it',
  personLabel: 'Who should lead it instead',
  personPlaceholder: 'Nobody in mind: send it back',
  personNeeded: 'Pick someone.',
  wordsLabel: 'A few words for the lead',
  wordsPlaceholder: 'Optional; the lead reads them',
};
