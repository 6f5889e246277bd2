import { languageOf } from '../../delivery/reader-language.js';
import { headOf } from '../../model/group-head.js';
import { hasRole } from '../../model/members.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';
import type { MeetingEndedReply } from './reply.js';
import { dueEnded, type EndedSubject, endedSubject, outcomesOf } from './rules/due-ended.js';

/**
 * Composes the message that a meeting has ended; null if it has no outcomes left, or its reader no longer runs the
 * group.
 */
async function composeEnded({
  store,
  subject: { person, meeting },
  groups: [group],
  now,
}: Composing<EndedSubject>): Promise<Composed<MeetingEndedReply> | null> {
  if (group === undefined || !hasRole(group, person)) return null;
  const total = outcomesOf(meeting, group, now);
  if (total.actions + total.decisions === 0) return null;
  const reply: MeetingEndedReply = { kind: 'meeting-ended', group: headOf(group), meeting, total };
  return { reply, language: await languageOf(store, person, group), replaces: null };
}

/** Tells the chair and secretary that a meeting has ended, with the check and the table. */
export const endedMessage: MessageDeclaration<EndedSubject, MeetingEndedReply> = {
  subject: endedSubject,
  due: ({ group, now, availabilityIn }) => ({ items: dueEnded(group, now, availabilityIn), next: null }),
  compose: composeEnded,
};
