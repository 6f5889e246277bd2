import { waitingLeads } from '../../model/lead-people.js';
import type { Answer } from '../answer.js';
import type { Instant } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { isAskedToCome, meetingToAttend } from '../../delivery/attendance.js';
import type { OutboxSubject } from '../../model/outbox-item.js';
import type { Store } from '../../ports/store.js';
import type { Drawn } from '../../delivery/compose-item.js';
import { askedOf } from '../../model/attending.js';
import { findCard } from '../../delivery/find-card.js';
import { languageOf } from '../../delivery/reader-language.js';

type Subject<Kind extends OutboxSubject['kind']> = Extract<OutboxSubject, { readonly kind: Kind }>;

/** Which meeting a lead was asked to come to, and about which action. */
type Asked = Pick<Subject<'attend'>, 'person' | 'reference' | 'meetingDay'>;

/** That a lead is asked to come to a meeting; null when that was taken back, or they have done their part. */
export async function drawAttend(
  store: Store,
  subject: Subject<'attend'>,
  [group]: readonly Group[],
  now: Instant,
): Promise<Drawn | null> {
  const answer = group === undefined ? null : askedAnswer(group, subject, now);
  return answer && { answer, language: await languageOf(store, subject.person, group), replaces: null };
}

/**
 * That a lead need not come after all, because it was taken back; null when they never heard that they should, are asked
 * again, or have done their part.
 */
export async function drawNeedNotAttend(
  store: Store,
  subject: Subject<'need-not-attend'>,
  [group]: readonly Group[],
  now: Instant,
): Promise<Drawn | null> {
  const action = group?.actions.find(({ reference }) => reference === subject.reference);
  if (group === undefined || action?.askedToAttend == null || isAskedToCome(subject, group)) return null;
  if (!waitingLeads(action, group).includes(subject.person)) return null;
  const card = await findCard(store, subject.person, subject.card, action.askedToAttend.at);
  const answer = card?.state === 'sent' ? offAnswer(group, subject, now) : null;
  return answer && { answer, language: await languageOf(store, subject.person, group), replaces: null };
}

/** What a lead was asked to come to, as it now stands: that they are, or need not; null when its action is gone. */
export const attendAsItStands = (group: Group, subject: Asked, now: Instant): Answer | null =>
  isAskedToCome(subject, group) ? askedAnswer(group, subject, now) : offAnswer(group, subject, now);

function askedAnswer(group: Group, { person, reference, meetingDay }: Asked, now: Instant): Answer | null {
  const action = group.actions.find((candidate) => candidate.reference === reference);
  const asked = action === undefined ? null : askedOf(action);
  if (action === undefined || asked === null) return null;
  const meeting = meetingToAttend(action, group, now);
  if (meeting?.day !== meetingDay || !waitingLeads(action, group).includes(person)) return null;
  return {
    kind: 'attend',
    group: headOf(group),
    action,
    meeting,
    askedBy: asked.by,
    today: localDay(now, group.zone),
  };
}

function offAnswer(group: Group, { reference, meetingDay }: Asked, now: Instant): Answer | null {
  const action = group.actions.find((candidate) => candidate.reference === reference);
  if (action === undefined) return null;
  const { askedToAttend: asked } = action;
  const by = asked?.meetingDay === meetingDay ? (asked.takenBack?.by ?? null) : null;
  return { kind: 'need-not-attend', group: headOf(group), action, meetingDay, by, today: localDay(now, group.zone) };
}
