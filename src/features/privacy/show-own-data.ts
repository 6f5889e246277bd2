import type { MyDataElsewhereReply, MyDataReply, OwnTrace } from './reply.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import type { KeptTrace } from './rules/trace.js';
import type { Asker } from '../../ports/asker.js';
import { findIdentity } from './find-identity.js';
import { gatherPersonData } from './gather-person-data.js';
import { wholeGroups } from '../../access/find-groups.js';
import type { Services } from '../../ports/services.js';

/** How much a page of what is kept holds. */
const PAGE_SIZE = 12;

/**
 * One page of what is kept about the person who asks, to themselves alone: in a chat of several people only where to ask. Of a
 * group that they are no longer in it tells that something is kept, and none of its words.
 */
export async function showOwnData(
  services: Services,
  asker: Asker,
  page: number,
): Promise<MyDataReply | MyDataElsewhereReply> {
  if (!asker.conversation.isPersonal) return { kind: 'my-data-elsewhere' };
  const found = await findIdentity(services.store, asker.person.id, '');
  const traces = found === null ? [] : await gatherPersonData(services.store, found);
  const groups = await wholeGroups(services, asker);
  const own = new Set(groups.map(({ id }) => id));
  const pages = Math.max(1, Math.ceil(traces.length / PAGE_SIZE));
  const shown = Math.min(Math.max(1, page), pages);
  return {
    kind: 'my-data',
    traces: traces.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE).map((trace) => asShown(trace, own)),
    page: shown,
    pages,
    total: traces.length,
    zone: groups.at(-1)?.zone ?? DEFAULT_ZONE,
  };
}

function asShown(trace: KeptTrace, own: ReadonlySet<string>): OwnTrace {
  const { kind, place, group, reference, at, text, where } = trace;
  const isHidden = group !== null && !own.has(group.id);
  return { kind, place, group, reference, at, text: isHidden ? null : text, where, isHidden };
}
