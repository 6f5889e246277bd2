import { readAction, saidApart, type ActionContext, type ReadAction } from './read-action.js';
import { readSaidActions } from './read-said-actions.js';
import type { Rejected } from './rejected.js';

/**
 * Takes a chat message of any length, with the deadline context and roster for reading it. Gives its actions in order,
 * and what was marked as an action but could not be read: a marker without a task, an impossible date. A message
 * without markers gives none.
 */
export function readActions(
  text: string,
  context: ActionContext,
): { readonly actions: readonly ReadAction[]; readonly problems: readonly Rejected[] } {
  const actions: ReadAction[] = [];
  const problems: Rejected[] = [];
  for (const said of readSaidActions(text).flatMap((all) => saidApart(all, context))) {
    const reading = readAction(said, context);
    if (reading.ok) actions.push(reading.action);
    else problems.push(reading.rejected);
  }
  return { actions, problems };
}
