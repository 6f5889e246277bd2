import { languageOf } from '../../delivery/reader-language.js';
import type { Instant } from '../../model/calendar/day.js';
import type { Store } from '../../ports/store.js';
import { itemsOf } from '../../model/plan-item.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';
import { peopleOfRound, roundNow } from '../plans/rules/round-now.js';
import { askedReply } from './handle-view.js';
import type { AskedReply } from './reply.js';
import { type AskedSubject, askedSubject, dueAsked } from './rules/due-asked.js';

/** Returns a lead's form as it now stands; null if it no longer exists or, if `isWantedOnly`, no answer is wanted. */
async function asked(
  store: Store,
  { group: id, plan: number, round: asks, person, lead }: AskedSubject,
  now: Instant,
  isWantedOnly: boolean,
): Promise<AskedReply | null> {
  const group = await store.findGroup(id, 'all');
  const plan = group?.plans.find((one) => one.number === number);
  if (group === null || plan === undefined) return null;
  const open = roundNow(plan, group, now);
  const round = open?.number === asks ? open : plan.rounds.find((one) => one.number === asks);
  if (round === undefined || (isWantedOnly && open?.number !== asks)) return null;
  if (isWantedOnly) {
    const one = peopleOfRound(round, plan, itemsOf(plan, group, now), group).find((other) => other.person === lead);
    if (one === undefined || one.answered !== null) return null;
  }
  return askedReply({ group, plan }, round, lead, { reader: person, now, page: 1 });
}

/** Composes a lead's form; null if they have answered, or the round is over. */
export async function composeAsked({
  store,
  subject,
  groups: [group],
  now,
}: Composing<AskedSubject>): Promise<Composed<AskedReply> | null> {
  const reply = group === undefined ? null : await asked(store, subject, now, true);
  return reply && { reply, language: await languageOf(store, subject.person, group), replaces: null };
}

/** Sends each lead of a plan, before its report, their parts and how these stand. */
export const askedMessage: MessageDeclaration<AskedSubject, AskedReply> = {
  subject: askedSubject,
  due: dueAsked,
  compose: composeAsked,
  asItStands: ({ store, subject, now }) => asked(store, subject, now, false),
  outdated: ({ plan: number, round: asks, lead }, group) => {
    const round = group.plans.find((one) => one.number === number)?.rounds.find((one) => one.number === asks);
    if (round === undefined) return null;
    if (round.closedAt !== null) return 'closed';
    return round.answers.some(({ person }) => person === lead) ? 'answered' : null;
  },
};
