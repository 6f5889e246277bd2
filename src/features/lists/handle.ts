import { type Action, isUndone } from '../../model/action.js';
import { effectiveDue, isOverdue, withEffectiveDue } from '../../model/lateness.js';
import { waitingLeads } from '../../model/lead-people.js';
import type { ListReply } from './reply.js';
import type { Day } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import { visibleGroups } from '../../access/find-groups.js';
import type { Services } from '../../ports/services.js';
import type { ListScope } from './rules/list-scope.js';

/** How many actions a page of a list holds. */
export const PAGE_SIZE = 10;

/**
 * One page of the actions in scope, soonest deadline first, closed ones newest first. `group` narrows it to one group
 * that the asker sees; a page beyond the end gives the last one.
 */
export async function listActions(
  services: Services,
  asker: Asker,
  scope: ListScope,
  page: number,
  group: string | null = null,
): Promise<ListReply | ProblemReply> {
  const visible = await visibleGroups(services, asker);
  if (asker.conversation.isPersonal && visible.length === 0) return problemReply({ code: 'no-group-yet' });
  const wanted = group === null ? visible : visible.filter((candidate) => candidate.id === group);
  const groups = scope === 'closed' ? await wholeGroups(services, wanted) : wanted;
  const rows = groups
    .flatMap((candidate) => rowsOf(candidate, scope, asker))
    .sort(scope === 'closed' ? newestClosedFirst : soonestFirst);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const shown = Math.min(Math.max(1, page), pages);
  const [only, ...others] = groups;
  return {
    kind: 'list',
    group: only !== undefined && others.length === 0 ? headOf(only) : null,
    scope,
    actions: rows.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE).map((row) => row.action),
    page: shown,
    pages,
    total: rows.length,
    today: localDay(asker.now, only?.zone ?? DEFAULT_ZONE),
  };
}

/** The groups with what has been closed for long. */
async function wholeGroups({ store }: Services, groups: readonly Group[]): Promise<readonly Group[]> {
  const whole: Group[] = [];
  for (const group of groups) whole.push((await store.findGroup(group.id, 'all')) ?? group);
  return whole;
}

interface Row {
  readonly action: Action;
  readonly due: Day | null;
  readonly prefixRank: number;
}

function rowsOf(group: Group, scope: ListScope, asker: Asker): readonly Row[] {
  const today = localDay(asker.now, group.zone);
  return group.actions
    .map((action, index) => ({
      action: withEffectiveDue(action, group),
      due: effectiveDue(action, group),
      prefixRank: index,
    }))
    .filter(({ action }) => inScope(action, group, scope, today, asker));
}

function inScope(action: Action, group: Group, scope: ListScope, today: Day, asker: Asker): boolean {
  switch (scope) {
    case 'open':
      return action.status === 'open';
    case 'mine':
      return action.status === 'open' && waitingLeads(action, group).includes(asker.person.id);
    case 'overdue':
      return action.status === 'open' && isOverdue(action, group, today);
    case 'closed':
      return action.status !== 'open' && !isUndone(action);
  }
}

const soonestFirst = (one: Row, other: Row): number =>
  compare(one.due ?? '9999', other.due ?? '9999') || one.prefixRank - other.prefixRank;

const newestClosedFirst = (one: Row, other: Row): number =>
  compare(other.action.closedAt ?? '', one.action.closedAt ?? '');

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
