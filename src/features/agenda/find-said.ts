import type { AgendaItem } from '../../model/agenda-item.js';
import type { Group } from '../../model/group.js';
import type { Meeting } from '../../model/meeting.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { AgendaReply } from './reply.js';
import { meetingNow } from './rules/agenda-days.js';
import { findItem } from './rules/find-item.js';
import { itemsFor } from './rules/meeting-agenda.js';
import { agendaGroups, agendaReply } from './show-agenda.js';

interface Found {
  readonly group: Group;
  readonly meeting: Meeting | null;
  readonly item: AgendaItem;
}

/** Finds the item that words name on the current or next agenda; else returns the agenda to choose from. */
export async function findSaid(
  services: Services,
  asker: Asker,
  which: string,
): Promise<Found | AgendaReply | ProblemReply> {
  const groups = await agendaGroups(services, asker);
  if (groups.length === 0) return problemReply({ code: 'no-group-yet' });
  const found = groups.flatMap((group) => {
    const meeting = meetingNow(group, asker.now);
    const item = findItem(itemsFor(group, meeting?.day ?? null), which);
    return item === null ? [] : [{ group, meeting, item }];
  });
  const [only, another] = found;
  const [first] = groups;
  if (only !== undefined && another === undefined) return only;
  if (first === undefined || groups.length > 1) return problemReply({ code: 'no-such-agenda-item' });
  return agendaReply(first, asker, meetingNow(first, asker.now), { news: { what: 'which', said: which } });
}
