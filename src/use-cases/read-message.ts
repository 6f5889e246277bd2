import { type ReadAction, readActions } from '../core/actions/read-actions.js';
import type { Rejected } from '../core/answers/answer.js';
import { localDay } from '../core/calendar/zones.js';
import type { Group } from '../core/groups/group.js';
import { readMinutes } from '../core/minutes/read-minutes.js';
import type { Asker } from './asker.js';
import { deadlineContextOf, rosterOf } from './read-context.js';

/** What a message states: marked lines; or, where it has none but is a table or a list pasted from minutes, its rows. */
export function readMessage(
  text: string,
  group: Group,
  asker: Asker,
): { readonly actions: readonly ReadAction[]; readonly problems: readonly Rejected[] } {
  const deadlines = deadlineContextOf(group, asker);
  const roster = rosterOf(group, asker);
  const marked = readActions(text, { deadlines, roster });
  if (marked.actions.length > 0 || marked.problems.length > 0 || !text.includes('\n')) return marked;
  const held = localDay(asker.now, group.zone);
  return {
    actions: readMinutes(text, { held, next: deadlines.nextMeeting, nation: group.nation, terms: group.terms, roster })
      .actions,
    problems: [],
  };
}
