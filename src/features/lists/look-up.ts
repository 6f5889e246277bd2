import { type Action, isUndone } from '../../model/action.js';
import type { Group } from '../../model/group.js';
import type { ProblemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { matchTask } from '../../reading/chat/match-task.js';
import { type DetailReply, detailReply } from '../actions/reply.js';
import { groupsAsked, listAsked } from './handle.js';
import type { ListReply } from './reply.js';
import { askedFor } from './rules/asked.js';
import { searchFor } from './rules/word-search.js';

/**
 * Finds the action that words describe. Shows its card if one action fits best: by its task rather than by other text,
 * and open rather than closed. Otherwise lists those that fit, or what comes nearest.
 */
export async function lookUp(
  services: Services,
  asker: Asker,
  words: string,
): Promise<DetailReply | ListReply | ProblemReply> {
  const asked = askedFor({ state: 'all', find: words });
  const { groups } = await groupsAsked(services, asker, asked, null);
  const rank = searchFor(words);
  const fitting = groups.flatMap((group) =>
    group.actions
      .filter((action) => !isUndone(action))
      .map((action) => ({ group, action, rank: rank(action) }))
      .filter((found) => found.rank > 0),
  );
  const only = theOne(fitting) ?? (fitting.length === 0 ? inOtherWords(words, groups) : null);
  if (only === null) return listAsked(services, asker, asked, 1);
  return detailReply(only.group, only.action, asker, null);
}

interface Fitting {
  readonly group: Group;
  readonly action: Action;
  readonly rank: number;
}

/** The one action whose task says the same in the other language: "y cylch gorchwyl" for "the terms of reference". */
function inOtherWords(words: string, groups: readonly Group[]): Pick<Fitting, 'group' | 'action'> | null {
  const all = groups.flatMap((group) =>
    group.actions.filter((action) => !isUndone(action)).map((action) => ({ group, action })),
  );
  const known = all.map(({ group, action: { reference, task, status } }) => ({
    ...{ group: group.id, reference, task, isOpen: status === 'open' },
    ...{ leads: [], leadNames: [], askedBy: [], completedBy: [] },
  }));
  const match = matchTask(words, known, { likely: [], shown: [] });
  const [only, ...others] = match?.actions ?? [];
  if (only === undefined || others.length > 0 || (match?.hits ?? 0) < 2) return null;
  return all.find(({ group, action }) => group.id === only.group && action.reference === only.reference) ?? null;
}

/** The one best match: the highest rank first, then open before closed; null if several are left. */
function theOne(fitting: readonly Fitting[]): Fitting | null {
  const best = Math.max(...fitting.map(({ rank }) => rank));
  const meant = fitting.filter(({ rank }) => rank === best);
  const open = meant.filter(({ action }) => action.status === 'open');
  const [only, ...others] = open.length > 0 ? open : meant;
  return only === undefined || others.length > 0 ? null : only;
}
