import { waitingLeads } from '../../model/lead-people.js';
import type { OutboxSubject } from '../../model/outbox-item.js';
import { isAskedToCome } from '../../delivery/attendance.js';
import { findCard } from '../../delivery/find-card.js';
import { languageOf } from '../../delivery/reader-language.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';
import {
  attendAsItStands,
  type AttendReply,
  attendReply,
  type NeedNotAttendReply,
  needNotAttendReply,
} from './reply.js';

type Subject<Kind extends OutboxSubject['kind']> = Extract<OutboxSubject, { readonly kind: Kind }>;

/** That a lead is asked to come to a meeting; null when that was taken back, or they have done their part. */
export async function composeAttend({
  store,
  subject,
  groups: [group],
  now,
}: Composing<Subject<'attend'>>): Promise<Composed<AttendReply> | null> {
  const reply = group === undefined ? null : attendReply(group, subject, now);
  return reply && { reply, language: await languageOf(store, subject.person, group), replaces: null };
}

/**
 * That a lead need not come after all, because it was taken back; null when they never heard that they should, are asked
 * again, or have done their part.
 */
export async function composeNeedNotAttend({
  store,
  subject,
  groups: [group],
  now,
}: Composing<Subject<'need-not-attend'>>): Promise<Composed<NeedNotAttendReply> | null> {
  const action = group?.actions.find(({ reference }) => reference === subject.reference);
  if (group === undefined || action?.askedToAttend == null || isAskedToCome(subject, group)) return null;
  if (!waitingLeads(action, group).includes(subject.person)) return null;
  const card = await findCard(store, subject.person, subject.card, action.askedToAttend.at);
  const reply = card?.state === 'sent' ? needNotAttendReply(group, subject, now) : null;
  return reply && { reply, language: await languageOf(store, subject.person, group), replaces: null };
}

/** To a lead: that they are asked to come to a meeting. */
export const attendMessage: MessageDeclaration<Subject<'attend'>> = {
  compose: composeAttend,
  asItStands: ({ subject, groups: [group], now }) =>
    Promise.resolve(group === undefined ? null : attendAsItStands(group, subject, now)),
};

/** To a lead: that they need not come after all. */
export const needNotAttendMessage: MessageDeclaration<Subject<'need-not-attend'>> = { compose: composeNeedNotAttend };
