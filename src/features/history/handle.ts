import type { Action } from '../../model/action.js';
import { timelineOf } from '../../model/timeline.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { HistoryReply } from './reply.js';
import type { Asker } from '../../ports/asker.js';
import { findKnownAction, locateAction } from '../../access/locate-action.js';
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

/** The same for a button, which names the group. */
export async function turnHistory(
  services: Services,
  asker: Asker,
  target: { readonly group: string; readonly reference: string },
  page: number,
): Promise<HistoryReply | ProblemReply> {
  const located = await findKnownAction(services, asker, target);
  return located.ok ? historyReply(located.group, located.action, page) : problemReply(located.problem);
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
