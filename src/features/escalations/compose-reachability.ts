import { waitingLeads, leadName } from '../../model/lead-people.js';
import { inDueOrder } from '../../model/due-order.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Instant } from '../../model/calendar/day.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import type { PersonId } from '../../model/lead.js';
import { digestItems } from '../../delivery/digest-items.js';
import type { OutboxSubject } from '../../model/outbox-item.js';
import type { Store } from '../../ports/store.js';
import type { Drawn } from '../../delivery/compose-item.js';
import { escalationAnswer } from './show-escalations.js';
import type { Language } from '../../model/language.js';

type Subject<Kind extends OutboxSubject['kind']> = Extract<OutboxSubject, { readonly kind: Kind }>;

/** The week's escalations for a chair; null when all of them have been dealt with. */
export async function drawEscalation(
  store: Store,
  { person, actions }: Subject<'escalation'>,
  now: Instant,
): Promise<Drawn | null> {
  const groups = actions.map(({ group }) => group);
  const answer = await escalationAnswer(store, person, groups, now);
  const isPressing = answer.items.some(({ attendingOn }) => attendingOn === null);
  return isPressing ? { answer, language: await languageOf(store, person), replaces: null } : null;
}

/** That a lead cannot be reached, and what is open of theirs; null when they can be by now, or nothing is. */
export async function drawUnreachable(
  store: Store,
  { person, about }: Subject<'unreachable'>,
  [group]: readonly Group[],
  now: Instant,
): Promise<Drawn | null> {
  const reason = (await store.findPerson(about))?.outOfReach?.reason;
  if (group === undefined || reason === undefined) return null;
  const actions = inDueOrder(group.actions, group).filter((action) => waitingLeads(action, group).includes(about));
  const [first] = actions;
  if (first === undefined) return null;
  return {
    answer: {
      kind: 'unreachable',
      group: headOf(group),
      name: leadName(about, first, group),
      reason,
      actions,
      today: localDay(now, group.zone),
    },
    language: await languageOf(store, person, group),
    replaces: null,
  };
}

/** What is due of someone in a group, for its chat; null when they can be reached by now, or nothing is. */
export async function drawMention(
  store: Store,
  { about, slots }: Subject<'mention'>,
  [group]: readonly Group[],
  now: Instant,
): Promise<Drawn | null> {
  const reason = (await store.findPerson(about))?.outOfReach?.reason;
  if (group === undefined || reason === undefined) return null;
  const items = digestItems(slots, about, [group], now);
  const [first] = items;
  if (first === undefined) return null;
  return {
    answer: {
      kind: 'mention',
      group: headOf(group),
      person: { id: about, name: leadName(about, first.action, group) },
      reason,
      items,
      today: localDay(now, group.zone),
    },
    language: group.language,
    replaces: null,
  };
}

/** What a person reads: of one who has never said, that of the group. */
export async function languageOf(store: Store, person: PersonId, group?: Group): Promise<Language> {
  const known = await store.findPerson(person);
  return known?.language ?? (group?.language === 'cy' ? 'cy' : 'en');
}
