import type { MyDataElsewhereReply, MyDataReply, OwnTrace } from './reply.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import type { KeptTrace } from './rules/trace.js';
import type { Asker } from '../../ports/asker.js';
import { findIdentity } from './find-identity.js';
import { gatherPersonData } from './gather-person-data.js';
import { wholeGroups } from '../../access/find-groups.js';
import type { Services } from '../../ports/services.js';

/** How many traces a page shows. */
const PAGE_SIZE = 12;

/**
 * Returns one page of what we keep about the asker. In a chat of several people, only says where to ask. For a group
 * that they have left, says that we keep something but not its words.
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
