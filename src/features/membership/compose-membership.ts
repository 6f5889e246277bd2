import type { Answer } from '../answer.js';
import type { Instant } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import { openInNameOf } from '../../delivery/departed-actions.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { hasRole, isRun } from '../../model/members.js';
import type { PersonId } from '../../model/lead.js';
import type { OutboxSubject } from '../../model/outbox-item.js';
import type { Store } from '../../ports/store.js';
import type { Drawn } from '../../delivery/compose-item.js';
import { languageOf } from '../../delivery/reader-language.js';

type Subject<Kind extends OutboxSubject['kind']> = Extract<OutboxSubject, { readonly kind: Kind }>;

/** The question who takes what somebody led who has left; null when nothing waits, or its reader no longer runs the group. */
export async function drawDeparted(
  store: Store,
  { person, about }: Subject<'departed'>,
  [group]: readonly Group[],
  now: Instant,
): Promise<Drawn | null> {
  if (group === undefined || !hasRole(group, person)) return null;
  const answer = departedAnswer(group, about, now);
  if (answer === null || answer.actions.length === 0) return null;
  return { answer, language: await languageOf(store, person, group), replaces: null };
}

/** What somebody who has left a group still leads in it, and who may take it; null for someone who has not left. */
export function departedAnswer(
  group: Group,
  about: PersonId,
  now: Instant,
): Extract<Answer, { kind: 'departed' }> | null {
  const gone = group.former.find(({ id }) => id === about);
  if (gone === undefined) return null;
  return {
    kind: 'departed',
    group: headOf(group),
    about: { id: gone.id, name: gone.name },
    actions: openInNameOf(group, about),
    members: group.members.map(({ id, name }) => ({ id, name })),
    today: localDay(now, group.zone),
  };
}

/** Which roles of a group changed hands at a moment, and whom it is asked for; null when none is known of. */
export function drawRoles({ at }: Subject<'roles'>, [group]: readonly Group[]): Drawn | null {
  const changes = group?.roleChanges.filter((change) => change.at === at) ?? [];
  if (group === undefined || changes.length === 0) return null;
  const holders = (role: 'chair' | 'secretary'): readonly string[] =>
    group.members.filter(({ roles }) => roles.includes(role)).map(({ name }) => name);
  // How things stand now is said with the last change alone, so that nobody is asked twice.
  const isLast = group.roleChanges.at(-1)?.at === at;
  const isAsked = isLast && !isRun(group);
  return {
    answer: {
      kind: 'roles',
      group: headOf(group),
      changes,
      acting: isLast && holders('chair').length === 0 ? holders('secretary') : [],
      isAsked,
      members: isAsked ? group.members.map(({ id, name }) => ({ id, name })) : [],
    },
    language: group.language,
    replaces: null,
  };
}
