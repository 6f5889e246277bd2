import { inDueOrder } from '../../model/due-order.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import { leadName, waitingLeads } from '../../model/lead-people.js';
import { forecastOfItems } from '../../delivery/forecast-message.js';
import { digestItems } from '../digests/rules/digest-items.js';
import { languageOf } from '../../delivery/reader-language.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';
import { escalationReply } from './handle.js';
import type { EscalationReply, MentionReply, UnreachableReply } from './reply.js';
import { dueEscalations, type EscalationSubject, escalationSubject, joinEscalations } from './rules/due-escalations.js';
import { dueMentions, type MentionSubject, mentionSubject } from './rules/due-mentions.js';
import { dueUnreachable, type UnreachableSubject, unreachableSubject } from './rules/due-unreachable.js';

/** The week's escalations for one of those who run groups; null when all of them have been dealt with. */
export async function composeEscalation({
  store,
  subject: { person, actions },
  groups: [group],
  now,
}: Composing<EscalationSubject>): Promise<Composed<EscalationReply> | null> {
  const groups = actions.map(({ group }) => group);
  const reply = await escalationReply(store, person, groups, now);
  const isPressing = reply.items.some(({ attendingOn }) => attendingOn === null);
  return isPressing ? { reply, language: await languageOf(store, person, group), replaces: null } : null;
}

/** Says that a lead cannot be reached, with their open actions; null if they can be by now, or have none. */
export async function composeUnreachable({
  store,
  subject: { person, about },
  groups: [group],
  now,
}: Composing<UnreachableSubject>): Promise<Composed<UnreachableReply> | null> {
  const reason = (await store.findPerson(about))?.outOfReach?.reason;
  if (group === undefined || reason === undefined) return null;
  const actions = inDueOrder(group.actions, group).filter((action) => waitingLeads(action, group).includes(about));
  const [first] = actions;
  if (first === undefined) return null;
  const reply: UnreachableReply = {
    kind: 'unreachable',
    group: headOf(group),
    name: leadName(about, first, group),
    reason,
    actions,
    today: localDay(now, group.zone),
  };
  return { reply, language: await languageOf(store, person, group), replaces: null };
}

/** For a group's chat: what an unreachable lead has due; null if they can be reached by now, or have nothing due. */
export async function composeMention({
  store,
  subject: { about, slots },
  groups: [group],
  now,
}: Composing<MentionSubject>): Promise<Composed<MentionReply> | null> {
  const reason = (await store.findPerson(about))?.outOfReach?.reason;
  if (group === undefined || reason === undefined) return null;
  const items = digestItems(slots, about, [group], now);
  const [first] = items;
  if (first === undefined) return null;
  const reply: MentionReply = {
    kind: 'mention',
    group: headOf(group),
    person: { id: about, name: leadName(about, first.action, group) },
    reason,
    items,
    today: localDay(now, group.zone),
  };
  return { reply, language: group.language, replaces: null };
}

/** To those who run groups, once a week: late actions without an update. */
export const escalationMessage: MessageDeclaration<EscalationSubject, EscalationReply> = {
  subject: escalationSubject,
  due: dueEscalations,
  join: joinEscalations,
  compose: composeEscalation,
  asItStands: ({ store, subject, now }) => escalationReply(store, subject.person, [], now),
  forecast: forecastOfItems,
};

/** To those who run a group: says that a lead cannot be reached. */
export const unreachableMessage: MessageDeclaration<UnreachableSubject, UnreachableReply> = {
  subject: unreachableSubject,
  due: ({ group, now, availabilityIn }) => ({ items: dueUnreachable(group, now, availabilityIn), next: null }),
  compose: composeUnreachable,
};

/** In a group's chat: what a lead who cannot be reached otherwise has due. */
export const mentionMessage: MessageDeclaration<MentionSubject, MentionReply> = {
  subject: mentionSubject,
  due: dueMentions,
  compose: composeMention,
  forecast: forecastOfItems,
};
