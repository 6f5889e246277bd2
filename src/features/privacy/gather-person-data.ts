import { type KeptTrace, type Trace, TRACE_KINDS } from './rules/trace.js';
import {
  tracesInConversations,
  tracesInGroup,
  tracesInOutbox,
  tracesInPeople,
  tracesInReviews,
} from './rules/traces.js';
import type { Store } from '../../ports/store.js';
import { type FoundIdentity, wholeGroups } from './find-identity.js';

/** Gathers everything that a store keeps about a person, kind by kind. */
export async function gatherPersonData(
  store: Store,
  { identity, words }: FoundIdentity,
): Promise<readonly KeptTrace[]> {
  const traces: Trace[] = [...tracesInPeople(await store.listPeople(), identity)];
  for await (const group of wholeGroups(store)) {
    const live = (await store.findGroup(group.id))?.actions ?? [];
    traces.push(...tracesInGroup(group, new Set(live.map(({ reference }) => reference)), identity, words));
  }
  traces.push(
    ...tracesInReviews(await store.listReviews(), identity, words),
    ...tracesInOutbox(await store.listOutbox(), identity, words),
    ...tracesInConversations(await store.listConversations(), identity),
  );
  return TRACE_KINDS.flatMap((kind) => traces.filter((trace) => trace.kind === kind)).map((trace) => ({
    ...trace,
    where: store.placeOf(trace.place),
  }));
}
