import { recordChange } from '../../access/record-change.js';
import type { AgendaItem } from '../../model/agenda-item.js';
import type { Group } from '../../model/group.js';
import { wasHandled } from '../../model/handled.js';
import { mayRun } from '../../model/members.js';
import type { Meeting } from '../../model/meeting.js';
import type { Problem } from '../../model/problem.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { findSaid } from './find-said.js';
import type { OrderAgendaCommand, SetAgendaItemCommand } from './grammar.js';
import type { AgendaReply } from './reply.js';
import { withItemSet, withOrder } from './rules/change-agenda.js';
import { findItem } from './rules/find-item.js';
import { makeItems } from './rules/make-items.js';
import { itemsFor } from './rules/meeting-agenda.js';
import { orderAfter } from './rules/order-after.js';
import { agendaReply } from './show-agenda.js';

interface Changing {
  readonly group: Group;
  readonly item: AgendaItem;
  readonly meeting: Meeting | null;
}

/** Changes an item, for somebody who runs the group; reports "already" if that changes nothing. */
async function changeItem(
  { store }: Services,
  asker: Asker,
  { group: found, item, meeting }: Changing,
  what: 'order' | 'set',
  change: (group: Group, item: AgendaItem) => Group,
): Promise<AgendaReply | ProblemReply> {
  const result = await store.changeGroup<{ readonly group: Group; readonly isNew: boolean } | Problem>(
    found.id,
    (current) => {
      const group = asMembersKnow(current, asker);
      if (group === null) return { record: current, result: { code: 'not-a-member' } };
      const now = group.agenda.find(({ number }) => number === item.number);
      if (now === undefined) return { record: current, result: { code: 'no-such-agenda-item' } };
      if (!mayRun(group, asker.person.id)) return { record: current, result: { code: 'not-allowed-agenda' } };
      const after = change(group, now);
      if (after === group || wasHandled(group, asker.activity))
        return { record: current, result: { group, isNew: false } };
      const record = recordChange(group, after, asker, 'mayRun');
      return { record, result: { group: record, isNew: true } };
    },
  );
  if ('code' in result) return problemReply(result);
  const { group, isNew } = result;
  const news = isNew
    ? ({ what, titles: [item.title], to: null, closed: null, at: asker.now } as const)
    : ({ what: 'already' } as const);
  return agendaReply(group, asker, meeting, { news });
}

/** Sets who presents an item and for how long, or that every meeting has it. */
export async function setItem(
  services: Services,
  asker: Asker,
  { which, presenter, minutes, isStanding }: SetAgendaItemCommand,
): Promise<AgendaReply | ProblemReply> {
  const found = await findSaid(services, asker, which);
  if ('kind' in found) return found;
  return changeItem(services, asker, found, 'set', (group, item) => {
    const [made] = makeItems([{ title: item.title, presenter, minutes }], group, asker, isStanding);
    const set = {
      ...(presenter === null ? {} : { presenter: made?.presenter ?? null }),
      ...(minutes === null ? {} : { minutes }),
      ...(isStanding ? { isStanding } : {}),
    };
    return withItemSet(group, item, set);
  });
}

/** Moves an item to another place on its agenda. */
export async function placeItem(
  services: Services,
  asker: Asker,
  { which, to, other }: OrderAgendaCommand,
): Promise<AgendaReply | ProblemReply> {
  const found = await findSaid(services, asker, which);
  if ('kind' in found) return found;
  const day = found.meeting?.day ?? null;
  const next = other === null ? null : findItem(itemsFor(found.group, day), other);
  return changeItem(services, asker, found, 'order', (group, item) => {
    const shown = itemsFor(group, day).map(({ number }) => number);
    return withOrder(group, day, orderAfter(shown, item.number, to, next?.number ?? null));
  });
}
