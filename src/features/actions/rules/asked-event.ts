import type { Action } from '../../../model/action.js';
import type { ActionEvent } from '../../../model/action-event.js';
import type { Actor } from '../../../model/actor.js';
import { decidersOf } from '../../../model/deciders.js';
import type { Group } from '../../../model/group.js';
import { leadName } from '../../../model/lead-people.js';
import type { Problem } from '../../../model/problem.js';
import type { Outcome } from './decide.js';

/** What was asked, and who decides it; if nobody else decides, what it did. */
export function askedEvent(
  asked: Outcome,
  group: Group,
  by: Actor,
  change: 'asked-more-time' | 'asked-not-mine',
): { readonly action: Action; readonly news: ActionEvent } | { readonly problem: Problem } {
  if ('problem' in asked) return asked;
  const { action } = asked;
  if (action.requests.at(-1)?.state === 'open') {
    const deciders = decidersOf(group, action, by.id).map((person) => leadName(person, action, group));
    return { action, news: { change, by, deciders } };
  }
  const { deadline } = action;
  return {
    action,
    news: change === 'asked-more-time' ? { change: 'deadline-moved', by, deadline } : { change: 'reassigned', by },
  };
}
