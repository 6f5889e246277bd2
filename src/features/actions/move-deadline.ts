import type { ActionChange, Outcome } from '../../access/change-action.js';
import type { Action } from '../../model/action.js';
import type { Actor } from '../../model/actor.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group } from '../../model/group.js';
import { effectiveDue } from '../../model/lateness.js';
import { permissionsFor } from '../../model/permissions.js';
import type { Asker } from '../../ports/asker.js';
import { readMove } from '../../reading/deadlines/read-move.js';
import { deadlineContextOf } from '../../reading/read-context.js';
import { askMoreTime } from './rules/ask.js';
import { askedEvent } from './rules/asked-event.js';
import { changeDeadline } from './rules/change-deadline.js';
import { splitReason } from './rules/reason.js';
import { splitTimeAsked } from './rules/split-asking.js';

/**
 * Moves the deadline, given in words, with or without a reason. Refuses words that it cannot read, an impossible date,
 * and a past one. From a lead who may not change the action, it asks for more time instead.
 */
export const moveDeadline = (asker: Asker, words: string): ActionChange => ({
  needs: 'mayNote',
  apply: (action, group, by) =>
    permissionsFor(by.id, action, group).mayEdit
      ? moved(asker, words, action, group, by)
      : asked(asker, words, action, group, by),
});

function moved(asker: Asker, words: string, action: Action, group: Group, by: Actor): Outcome {
  const context = deadlineContextOf(group, asker);
  const present = effectiveDue(action, group);
  const { said, reason } = splitReason(words);
  const head = reason === null ? null : readMove(said, present, context);
  const isSplit = head?.ok === true;
  const read = isSplit ? head : readMove(words, present, context);
  if (!read.ok)
    return { problem: { code: read.code === 'no-such-date' ? 'no-such-date' : 'deadline-not-read', said: words } };
  const { due } = read.deadline;
  if (due !== null && due < localDay(asker.now, group.zone))
    return { problem: { code: 'deadline-in-past', said: words, day: due } };
  const changed = changeDeadline(action, by, asker.now, read.deadline, isSplit ? reason : null);
  return { action: changed, news: { change: 'deadline-moved', by, deadline: changed.deadline } };
}

function asked(asker: Asker, words: string, action: Action, group: Group, by: Actor): Outcome {
  const split = splitTimeAsked(words, deadlineContextOf(group, asker), effectiveDue(action, group));
  if (!split.ok) return { problem: { code: 'no-such-date', said: split.said } };
  return askedEvent(askMoreTime(action, group, by, asker.now, split), group, by, 'asked-more-time');
}
