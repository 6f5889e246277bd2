import type { Instant } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group } from '../../model/group.js';
import { isMember } from '../../model/members.js';
import { mayHear } from '../../model/standing.js';
import type { PersonId } from '../../model/lead.js';
import { waitingLeads } from '../../model/lead-people.js';
import { digestState } from './rules/digest-state.js';
import { groupsOfSubject, type OutboxItem } from '../../model/outbox-item.js';
import { type DigestSubject, digestSubject } from '../../delivery/plan-digests.js';
import type { Store } from '../../ports/store.js';
import type { Asker } from '../../ports/asker.js';
import { findReadable } from '../../delivery/find-readable.js';
import type { Services } from '../../ports/services.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { DigestForm, DigestReply } from './reply.js';
import { cardsSince, findCard } from '../../delivery/find-card.js';

/** A digest built from its outbox item, as it stands at `now`. */
export async function digestReply(
  store: Store,
  { key, sentAt }: Pick<OutboxItem, 'key' | 'sentAt'>,
  subject: DigestSubject,
  now: Instant,
  form: DigestForm | null = null,
): Promise<DigestReply> {
  const own = await store.groupsOf(subject.person);
  const find = async (id: string): Promise<Group | null> =>
    own.find((group) => group.id === id) ?? (await findReadable(store, id));
  const ids = [...new Set(groupsOfSubject(subject))];
  const found = (await Promise.all(ids.map(find))).filter((group) => group !== null);
  const groups = found.filter((group) => mayHear(group, subject.person));
  const { items, answered } = digestState({ slots: subject.slots, reader: subject.person, sentAt }, groups, now);
  const person = await store.findPerson(subject.person);
  const zone = items[0]?.group.zone ?? groups[0]?.zone ?? 'Europe/London';
  return {
    kind: 'digest',
    digest: key,
    name: person?.name ?? memberName(groups, subject.person),
    items,
    total: items.filter(({ standsInFor }) => standsInFor !== null).length + ledBy(own, subject.person),
    answered,
    form,
    hasHidden: groups.length < found.length,
    members: form === null ? [] : candidatesIn(groups, form, subject.person),
    today: localDay(now, zone),
  };
}

/** The asker's own digest with this key as it stands now, with a form open in it; a problem when they have none. */
export async function showDigest(
  { store }: Pick<Services, 'store'>,
  asker: Asker,
  key: string,
  form: DigestForm | null = null,
): Promise<DigestReply | ProblemReply> {
  const item = await findCard(store, asker.person.id, key, cardsSince(asker.now));
  const read = digestSubject.safeParse(item?.subject);
  if (item === null || !read.success) return problemReply({ code: 'card-not-understood' });
  return digestReply(store, item, read.data, asker.now, form);
}

/** How many open actions wait for somebody across their groups. */
const ledBy = (groups: readonly Group[], person: PersonId): number =>
  groups
    .filter((group) => mayHear(group, person))
    .flatMap((group) => group.actions.filter((action) => waitingLeads(action, group).includes(person))).length;

/** Whom a form may propose: the group's members, if the reader is one of them. */
const candidatesIn = (groups: readonly Group[], form: DigestForm, reader: PersonId): DigestReply['members'] =>
  groups
    .filter((group) => group.id === form.group && isMember(group, reader))
    .flatMap(({ members }) => members)
    .map(({ id, name, email }) => (email === undefined ? { id, name } : { id, name, email }));

function memberName(groups: readonly Group[], id: PersonId): string {
  for (const group of groups) {
    const member = group.members.find((candidate) => candidate.id === id);
    if (member !== undefined) return member.name;
  }
  return id;
}
