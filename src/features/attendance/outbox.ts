import { waitingLeads } from '../../model/lead-people.js';
import { addMs, earliest } from '../../model/calendar/instants.js';
import { type Forecast, forecastAction } from '../../delivery/forecast-message.js';
import { FOLLOWED_MS } from '../../delivery/message-plan.js';
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
import {
  type AttendSubject,
  attendSubject,
  dueAttendance,
  dueNeedNotAttend,
  isAskedToCome,
  type NeedNotAttendSubject,
  needNotAttendSubject,
} from './rules/due-attendance.js';

/** Asks a lead to attend a meeting; null when that was taken back, or they have done their part. */
export async function composeAttend({
  store,
  subject,
  groups: [group],
  now,
}: Composing<AttendSubject>): Promise<Composed<AttendReply> | null> {
  const reply = group === undefined ? null : attendReply(group, subject, now);
  return reply && { reply, language: await languageOf(store, subject.person, group), replaces: null };
}

/**
 * Says that a lead need not attend after all, as it was taken back; null when they never got the invitation, are asked
 * again, or have done their part.
 */
export async function composeNeedNotAttend({
  store,
  subject,
  groups: [group],
  now,
}: Composing<NeedNotAttendSubject>): Promise<Composed<NeedNotAttendReply> | null> {
  const action = group?.actions.find(({ reference }) => reference === subject.reference);
  if (group === undefined || action?.askedToAttend == null || isAskedToCome(subject, group)) return null;
  if (!waitingLeads(action, group).includes(subject.person)) return null;
  const card = await findCard(store, subject.person, subject.card, action.askedToAttend.at);
  const reply = card?.state === 'sent' ? needNotAttendReply(group, subject, now) : null;
  return reply && { reply, language: await languageOf(store, subject.person, group), replaces: null };
}

const forecast = (
  reply: AttendReply | NeedNotAttendReply,
  { meetingDay }: AttendSubject | NeedNotAttendSubject,
): Forecast => ({
  actions: [forecastAction(reply, reply.today)],
  meetingDay,
});

/** To a lead: asks them to attend a meeting. */
export const attendMessage: MessageDeclaration<AttendSubject, AttendReply> = {
  subject: attendSubject,
  due: ({ group, now }) => ({ items: dueAttendance(group, now), next: null }),
  compose: composeAttend,
  asItStands: ({ subject, groups: [group], now }) =>
    Promise.resolve(group === undefined ? null : attendAsItStands(group, subject, now)),
  outdated: (subject, group) => (isAskedToCome(subject, group) ? null : 'off'),
  // It is over when the meeting begins.
  followedUntil: (sentAt, until) => earliest([addMs(sentAt, FOLLOWED_MS), until]) ?? sentAt,
  forecast,
};

/** To a lead: says that they need not attend after all. */
export const needNotAttendMessage: MessageDeclaration<NeedNotAttendSubject, NeedNotAttendReply> = {
  subject: needNotAttendSubject,
  due: ({ group, now }) => ({ items: dueNeedNotAttend(group, now), next: null }),
  compose: composeNeedNotAttend,
  forecast,
};
