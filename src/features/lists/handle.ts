import { visibleGroups } from '../../access/find-groups.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asKnownTo } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { byGroup, PAGE_SIZE, pageOf } from './page-of.js';
import type { ListReply } from './reply.js';
import { type Asked, isAboutClosed } from './rules/asked.js';
import { type Chosen, chooseActions } from './rules/choose-actions.js';
import { askedOfScope, type ListScope } from './rules/list-scope.js';
import { likelyPeople, nearestActions, unknownNames } from './rules/nearest.js';
import { type Narrowed, narrowed } from './rules/narrowed.js';

/** One page of the actions in a scope; see `listAsked`. */
export const listActions = async (
  services: Services,
  asker: Asker,
  scope: ListScope,
  page: number,
  group: string | null = null,
): Promise<ListReply | ProblemReply> => listAsked(services, asker, askedOfScope(scope), page, group);

/**
 * One page of the actions asked for, group by group. `group` narrows it to one group that the asker sees; a page beyond
 * the end gives the last one.
 */
export async function listAsked(
  services: Services,
  asker: Asker,
  wanted: Asked,
  page: number,
  group: string | null = null,
): Promise<ListReply | ProblemReply> {
  const { asked, groups, isInNone } = await groupsAsked(services, asker, wanted, group);
  if (asker.conversation.isPersonal && isInNone) return problemReply({ code: 'no-group-yet' });
  const chosen: Chosen[] = [];
  let unread: string | null = null;
  for (const one of groups) {
    const found = chooseActions(asked, one, asker);
    if ('unread' in found) unread = found.unread;
    else chosen.push(found);
  }
  if (unread !== null && chosen.length === 0) return problemReply({ code: 'deadline-not-read', said: unread });
  return listReply(asked, groups, chosen, { page, group }, asker);
}

/**
 * The groups in which to look, with long-closed actions if the question may mean them; `isInNone` if the asker has no
 * group at all.
 */
export async function groupsAsked(
  services: Services,
  asker: Asker,
  asked: Asked,
  group: string | null,
): Promise<Narrowed & { readonly isInNone: boolean }> {
  const visible = await visibleGroups(services, asker);
  const wanted = group === null ? visible : visible.filter((candidate) => candidate.id === group);
  const within = narrowed(asked, wanted, asker);
  const isOfOpen = !isAboutClosed(asked.state) && asked.state !== 'all';
  const found = isOfOpen ? within.groups : await wholeGroups(services, asker, within.groups);
  return { ...within, groups: found, isInNone: visible.length === 0 };
}

/** The groups with their long-closed actions, as far as the asker may know them. */
async function wholeGroups({ store }: Services, asker: Asker, groups: readonly Group[]): Promise<readonly Group[]> {
  const whole: Group[] = [];
  for (const group of groups) whole.push(asKnownTo(await store.findGroup(group.id, 'all'), asker) ?? group);
  return whole;
}

/** The reply with a page of the chosen actions; if there are none, with what comes nearest. */
export function listReply(
  asked: Asked,
  groups: readonly Group[],
  chosen: readonly Chosen[],
  at: { readonly page: number; readonly group: string | null },
  asker: Asker,
): ListReply {
  const total = chosen.reduce((sum, { actions }) => sum + actions.length, 0);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(1, at.page), pages);
  const [only, ...others] = groups;
  const unknown = unknownNames(asked, groups, asker);
  const isOne = only !== undefined && others.length === 0;
  return {
    kind: 'list',
    asked,
    narrowedTo: at.group === null ? (isOne ? { id: only.id } : null) : { id: at.group },
    only: isOne ? headOf(only) : null,
    groups: pageOf(chosen, page),
    names: [...new Set(chosen.flatMap(({ names }) => names))],
    unknown: unknown.map(({ said }) => said),
    likely: likelyPeople(unknown, groups, asker),
    days: common(chosen.map(({ days }) => days)),
    raised: common(chosen.map(({ raised }) => raised)),
    nearest: total === 0 && asked.find !== null ? byGroup(nearestActions(asked.find, groups), asker.now) : [],
    page,
    pages,
    total,
    today: localDay(asker.now, only?.zone ?? DEFAULT_ZONE),
  };
}

/** The value that all groups share; null if they differ. */
function common<Meant>(all: readonly (Meant | null)[]): Meant | null {
  const [first = null, ...others] = all;
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : null;
}
