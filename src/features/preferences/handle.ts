import type { Problem } from '../../model/problem.js';
import { addDays } from '../../model/calendar/days.js';
import { localDay } from '../../model/calendar/zones.js';
import { asMembersKnow } from '../../model/standing.js';
import { FALLBACK_POLICY } from '../../model/new-group.js';
import type { PersonId } from '../../model/lead.js';
import type { RosterPerson } from '../../reading/leads/roster.js';
import { changeOwn, leaveFrom, type OwnChange, type OwnContext } from './rules/change-own.js';
import type { OwnAsk, OwnNews } from './rules/own-ask.js';
import { availabilityOf } from '../../delivery/availability.js';
import { saveOwn } from './save-own.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import type { saveOwnButton } from './buttons.js';
import type { MutedReply, OwnChangedReply, OwnTermsReply } from './reply.js';
import type { Asker } from '../../ports/asker.js';
import { knownGroups, wholeGroups } from '../../access/find-groups.js';
import { changeAsker, introduce, muteNudges } from '../../access/remember-person.js';
import type { Services } from '../../ports/services.js';

/** Changes the asker's own nudge settings as their words ask. It applies to them alone, wherever they say it. */
export async function settleOwn(
  services: Services,
  asker: Asker,
  ask: OwnAsk,
): Promise<OwnChangedReply | ProblemReply> {
  const context = await contextOf(services, asker);
  const changed = await changeAsker<OwnChange>(services, asker, (person) => {
    const result = changeOwn(person.nudging, ask, context);
    if (!result.ok) return { record: person, result };
    const isMuted = person.isMuted && result.news.change !== 'all';
    return { record: { ...person, isMuted, nudging: result.own }, result };
  });
  if (!changed.ok) return problemReply(changed.problem);
  await introduceStandIn(services, asker, changed.own.leave?.standIn ?? null);
  return { kind: 'own-changed', news: changed.news };
}

/**
 * Saves what the asker changed in their settings form. A field that cannot be saved gives a problem; the rest is saved.
 */
export async function saveOwnForm(
  services: Services,
  asker: Asker,
  form: PressedOf<typeof saveOwnButton>,
): Promise<OwnTermsReply | ProblemReply> {
  if (form.person !== asker.person.id) return problemReply({ code: 'not-your-card' });
  const context = await contextOf(services, asker);
  const problems = await changeAsker(services, asker, (person) => {
    const saved = saveOwn(person.nudging, form, form.shown, context);
    return { record: { ...person, nudging: saved.own }, result: saved.problems };
  });
  return showOwnTerms(services, asker, problems.length === 0 ? { change: 'saved' } : null, problems);
}

/** Handles a button of that card: back from leave, or nudges on again. */
export async function pressOwn(
  services: Services,
  asker: Asker,
  of: PersonId,
  change: 'back' | 'start',
): Promise<OwnTermsReply | ProblemReply> {
  if (of !== asker.person.id) return problemReply({ code: 'not-your-card' });
  if (change === 'start') {
    await muteNudges(services, asker, false);
    return showOwnTerms(services, asker, { change: 'started' });
  }
  const settled = await settleOwn(services, asker, { ask: 'back', on: null });
  return settled.kind === 'own-changed' ? showOwnTerms(services, asker, settled.news) : settled;
}

/** Stops all of the asker's nudges, or starts them again. */
export async function setMuted(services: Services, asker: Asker, muted: boolean): Promise<MutedReply> {
  await muteNudges(services, asker, muted);
  return { kind: 'muted', muted };
}

/** Returns the asker's nudge settings; in their 1:1 chat, with the form to change them. */
export async function showOwnTerms(
  services: Services,
  asker: Asker,
  news: OwnNews | null = null,
  problems: readonly Problem[] = [],
): Promise<OwnTermsReply> {
  const { home, roster } = await contextOf(services, asker);
  const person = await changeAsker(services, asker, (known) => ({ record: known, result: known }));
  const terms = availabilityOf(person.id, person, home);
  const today = localDay(asker.now, terms.zone);
  const leave = leaveFrom(person.nudging, today);
  const standIn = await othersWith(services, roster.people, leave?.standIn ?? null);
  return {
    kind: 'own-terms',
    person: person.id,
    news,
    problems,
    own: person.nudging,
    isMuted: person.isMuted,
    home: { zone: home.zone, nation: home.nation, nudging: home.nudging },
    backOn: leave === null ? null : terms.calendar.onOrAfter(addDays(leave.until, 1)),
    others: standIn.filter(({ id }) => id !== person.id).map(({ id, name }) => ({ id, name })),
    isPersonal: asker.conversation.isPersonal,
    today,
  };
}

/** Adds a person's stand-in to the people of their groups, if the stand-in is not among them. */
async function othersWith(
  { store }: Services,
  people: readonly RosterPerson[],
  standIn: PersonId | null,
): Promise<readonly RosterPerson[]> {
  if (standIn === null || people.some(({ id }) => id === standIn)) return people;
  const found = await store.findPerson(standIn);
  return [...people, { id: standIn, name: found?.name ?? standIn }];
}

async function contextOf(services: Services, asker: Asker): Promise<OwnContext> {
  const { id } = asker.person;
  const [homes, own, here] = await Promise.all([
    services.store.defaultPoliciesOf([id]),
    knownGroups(services, asker),
    wholeGroups(services, asker),
  ]);
  const people = new Map<PersonId, RosterPerson>();
  for (const group of [...own, ...here]) {
    if (asMembersKnow(group, asker) === null) continue;
    for (const member of group.members) if (!people.has(member.id)) people.set(member.id, member);
  }
  const home = homes.get(id) ?? here[0] ?? FALLBACK_POLICY;
  return {
    person: id,
    home,
    roster: { people: [...people.values()], sets: [], mentions: asker.mentions, speaker: id },
    now: asker.now,
  };
}

/** Saves the name of a stand-in whom the bot knows only from a mention. */
async function introduceStandIn(services: Services, asker: Asker, standIn: PersonId | null): Promise<void> {
  const mention = asker.mentions.find(({ id }) => id === standIn);
  if (mention !== undefined) await introduce(services, asker, mention);
}
