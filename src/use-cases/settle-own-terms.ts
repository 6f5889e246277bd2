import type { Answer } from '../core/answers/answer.js';
import type { Problem } from '../core/answers/problem.js';
import type { Day } from '../core/calendar/day.js';
import { addDays, daysBetween } from '../core/calendar/days.js';
import { localDay, toLocal } from '../core/calendar/zones.js';
import type { OwnRequest } from '../core/commands/own-terms-grammar.js';
import { readDeadline } from '../core/deadlines/read-deadline.js';
import { resolveLeads } from '../core/leads/resolve-leads.js';
import type { PersonId } from '../core/leads/lead.js';
import { UNKNOWN_HOME } from '../core/groups/new-group.js';
import { NOTHING_OWN, type OwnNudging } from '../core/nudges/own-nudging.js';
import type { NudgePolicy } from '../core/nudges/nudge-policy.js';
import { type Home, termsOf } from '../core/nudges/person-terms.js';
import { readPolicy } from '../core/nudges/read-policy.js';
import { problemAnswer } from './answers.js';
import type { Asker } from './asker.js';
import { memberGroups } from './find-groups.js';
import { changeOwnNudging } from './remember-person.js';
import { rosterOf } from './read-context.js';
import type { Services } from './services.js';

/** Longer than this nobody puts their nudges off: they stop them instead. */
const LONGEST_SNOOZE = 31;

/** A day further ahead than this has its year said with it. */
const FURTHEST_UNSAID = 270;

/** Somebody settles something about their own nudges; the answer says how they now stand. */
export async function settleOwnTerms(services: Services, asker: Asker, request: OwnRequest): Promise<Answer> {
  const { store } = services;
  const id = asker.person.id;
  const home = (await store.homesOf([id])).get(id) ?? UNKNOWN_HOME;
  const before = (await store.findPerson(id))?.nudging ?? NOTHING_OWN;
  const made = await changed(services, asker, request, before, home);
  if ('code' in made) return problemAnswer(made);
  const isOnAgain = request.change === 'only-overdue' && !request.isOn;
  if (request.change !== 'show') await changeOwnNudging(services, asker, made, isOnAgain ? { isMuted: false } : {});
  const person = await store.findPerson(id);
  const terms = termsOf(id, person, home);
  const { leave } = terms.own;
  const standIn = leave?.standIn ?? null;
  return {
    kind: 'own-terms',
    change: request.change,
    own: terms.own,
    policy: withOwn(home.nudging, terms.own),
    zone: terms.zone,
    isMuted: terms.isMuted,
    backOn: leave === null ? null : terms.calendar.onOrAfter(addDays(leave.until, 1)),
    standIn: standIn === null ? null : await nameOf(services, asker, standIn),
    today: localDay(asker.now, terms.zone),
  };
}

/** A group's policy with somebody's own on top. */
const withOwn = (policy: NudgePolicy, own: OwnNudging): NudgePolicy => ({
  ...policy,
  daysBefore: own.onlyOverdue ? [] : (own.daysBefore ?? policy.daysBefore),
  everyDaysAfter: own.everyDaysAfter ?? policy.everyDaysAfter,
  at: own.at ?? policy.at,
  weekdays: own.weekdays ?? policy.weekdays,
  quiet: own.quiet ?? policy.quiet,
});

async function changed(
  services: Services,
  asker: Asker,
  request: OwnRequest,
  own: OwnNudging,
  home: Home,
): Promise<OwnNudging | Problem> {
  const zone = own.zone ?? home.zone;
  const today = localDay(asker.now, zone);
  switch (request.change) {
    case 'show':
      return own;
    case 'away':
      return away(services, asker, request, own, zone, home);
    case 'back': {
      if (request.day === null) return { ...own, leave: null, snoozedUntil: null };
      const day = readDays(request.day, asker, zone, home);
      if (day === null) return { code: 'days-not-read', said: request.day };
      if (own.leave === null) return { code: 'not-away' };
      if (day.until < today) return { code: 'days-not-read', said: request.day };
      const until = addDays(day.until, -1);
      // Back before it begins, or today, is not away at all.
      return { ...own, leave: until < own.leave.from || day.until === today ? null : { ...own.leave, until } };
    }
    case 'snooze': {
      const until =
        request.until === null ? nextWorkingDay(own, home, today) : snoozeEnd(request.until, asker, zone, home);
      if (until === null || until <= today || daysBetween(today, until) > LONGEST_SNOOZE)
        return { code: 'snooze-not-read', said: request.until ?? '' };
      return { ...own, snoozedUntil: until };
    }
    case 'only-overdue':
      return { ...own, onlyOverdue: request.isOn, ...(request.isOn ? {} : { snoozedUntil: null }) };
    case 'as-group':
      return { ...NOTHING_OWN, zone: own.zone, leave: own.leave, snoozedUntil: own.snoozedUntil };
    case 'times':
      return times(request.words, own, withOwn(home.nudging, own));
  }
}

const nextWorkingDay = (own: OwnNudging, home: Home, today: Day): Day =>
  termsOf('', { nudging: own, isMuted: false, outOfReach: null }, home).calendar.onOrAfter(addDays(today, 1));

/** What the words say of one's own days and hours; mentions and escalations are the group's alone. */
function times(words: string, own: OwnNudging, before: NudgePolicy): OwnNudging | Problem {
  const read = readPolicy(words.replace(/\s(?:and|a) (?=at|every|quiet|am|bob|tawel)/gi, '; '), before);
  if (!read.ok) return { code: 'nudging-not-read', said: read.said };
  const { daysBefore, everyDaysAfter, at, weekdays, quiet } = read.policy;
  return {
    ...own,
    daysBefore: daysBefore === before.daysBefore ? own.daysBefore : daysBefore,
    everyDaysAfter: everyDaysAfter === before.everyDaysAfter ? own.everyDaysAfter : everyDaysAfter,
    at: at === before.at ? own.at : at,
    weekdays: weekdays === before.weekdays ? own.weekdays : weekdays,
    quiet: quiet === before.quiet ? own.quiet : quiet,
  };
}

async function away(
  services: Services,
  asker: Asker,
  { days, standIn }: Extract<OwnRequest, { change: 'away' }>,
  own: OwnNudging,
  zone: string,
  home: Home,
): Promise<OwnNudging | Problem> {
  const read = readDays(days, asker, zone, home);
  const today = localDay(asker.now, zone);
  if (read === null || read.until < today || read.until < read.from) return { code: 'days-not-read', said: days };
  if (standIn === null) return { ...own, leave: { ...read, standIn: null } };
  const person = await findStandIn(services, asker, standIn);
  if (person === null) return { code: 'person-unknown', said: standIn };
  if (person === asker.person.id) return { code: 'own-stand-in' };
  return { ...own, leave: { ...read, standIn: person } };
}

/** "until 5 December" begins today, "from 1 to 12 December" on the 1st, "next week" on its first day. */
function readDays(
  words: string,
  asker: Asker,
  zone: string,
  home: Home,
): { readonly from: Day; readonly until: Day } | null {
  const today = localDay(asker.now, zone);
  const context = { saidAt: toLocal(asker.now, zone), nextMeeting: null, nation: home.nation };
  const read = readDeadline(words.replace(/^(?:from|o)\s/i, ''), context);
  if (!read.ok || read.deadline.due === null) return null;
  const { from, due, inferred } = read.deadline;
  // A day that has just passed is not meant for next year.
  if (inferred.includes('year') && daysBetween(today, due) > FURTHEST_UNSAID) return null;
  const isUntil = /^(?:until|till|to|tan|hyd)\b/i.test(words);
  const range = /^(?:from |o )?(.{1,30}?)\s(?:to|until|till|i|hyd at|tan|–|-)\s/i.exec(words);
  const first = isUntil || range === null ? null : readDeadline(firstDay(range[1] ?? '', words), context);
  const begins = first?.ok === true ? first.deadline.from : null;
  return { from: isUntil ? today : (begins ?? from ?? due), until: due };
}

/** The first day of a range whose month may stand at its end alone: "1 to 12 December". */
function firstDay(words: string, whole: string): string {
  const month = /^\d{1,2}\S{0,3}$/.test(words) ? (/\d\S{0,3}\s(\p{L}{3,}(?:\s\d{4})?)/u.exec(whole)?.[1] ?? '') : '';
  return `${words} ${month}`.trim();
}

/** The first day on which they hear again: a day that is named, or so many days from today. */
function snoozeEnd(words: string, asker: Asker, zone: string, home: Home): Day | null {
  const count = /^(?:for|am)\s(\d{1,2}|a|an|one|two|three)\s(day|diwrnod|week|wythnos)/i.exec(words);
  if (count !== null) {
    const number = { a: 1, an: 1, one: 1, two: 2, three: 3 }[(count[1] ?? '').toLowerCase()] ?? Number(count[1]);
    const unit = /^w/i.test(count[2] ?? '') ? 7 : 1;
    return addDays(localDay(asker.now, zone), number * unit);
  }
  return readDays(words, asker, zone, home)?.until ?? null;
}

async function findStandIn(services: Services, asker: Asker, words: string): Promise<PersonId | null> {
  const mentioned = asker.mentions.find(({ text, name }) => words.includes(text) || words.includes(name));
  if (mentioned !== undefined) return mentioned.id;
  for (const group of await memberGroups(services, asker)) {
    const [lead, ...others] = resolveLeads(words.replace(/^@/, ''), rosterOf(group, asker));
    if (lead?.kind === 'person' && others.length === 0) return lead.person;
  }
  return null;
}

async function nameOf(services: Services, asker: Asker, person: PersonId): Promise<string> {
  const known = await services.store.findPerson(person);
  if (known !== null) return known.name;
  const groups = await memberGroups(services, asker);
  return groups.flatMap(({ members }) => members).find(({ id }) => id === person)?.name ?? person;
}
