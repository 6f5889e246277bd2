import type { Action } from '../../model/action.js';
import { timelineOf } from '../../model/timeline.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { asKnownTo } from '../../model/standing.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { HistoryReply } from './reply.js';
import type { Asker } from '../../ports/asker.js';
import { locateAction } from '../../access/locate-action.js';
import type { Services } from '../../ports/services.js';

/** How many changes a page of the history holds. */
const PAGE_SIZE = 10;

/** Everything that has happened to an action that the asker sees, newest first, a page at a time. */
export async function showHistory(
  services: Services,
  asker: Asker,
  reference: string,
  page: number,
): Promise<HistoryReply | ProblemReply> {
  const located = await locateAction(services, asker, reference);
  return located.ok ? historyReply(located.group, located.action, page) : problemReply(located.problem);
}

/** The same for a button, which says of which group. */
export async function turnHistory(
  { store }: Services,
  asker: Asker,
  target: { readonly group: string; readonly reference: string },
  page: number,
): Promise<HistoryReply | ProblemReply> {
  const { reference } = target;
  const group = asKnownTo(await store.findGroup(target.group, [reference]), asker);
  const action = group?.actions.find((candidate) => candidate.reference === reference);
  // What is not theirs is as unknown as what is not there.
  return group === null || action === undefined
    ? problemReply({ code: 'unknown-reference', reference })
    : historyReply(group, action, page);
}

function historyReply(group: Group, action: Action, page: number): HistoryReply {
  const entries = [...timelineOf(action)].reverse();
  const pages = Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
  const shown = Math.min(Math.max(1, page), pages);
  return {
    kind: 'history',
    group: headOf(group),
    reference: action.reference,
    task: action.task,
    entries: entries.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE),
    page: shown,
    pages,
    total: entries.length,
  };
}
