import type { ReadAction } from './actions/read-action.js';
import { readActions } from './actions/read-actions.js';
import type { Problem } from '../model/problem.js';
import { localDay } from '../model/calendar/zones.js';
import { deadlineContextOf, type Giver, type ReadingGroup, rosterOf } from './read-context.js';
import { readMinutes } from './minutes/read-minutes.js';
import type { Rejected } from './actions/rejected.js';

/** The most actions that one message may log. */
const ACTIONS_LIMIT = 300;

/** The actions of a message, with the marked ones that could not be read; or why the message is refused. */
export type MessageReading =
  | { readonly kind: 'read'; readonly actions: readonly ReadAction[]; readonly problems: readonly Rejected[] }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Reads the marked lines of a message. If there are none, it may be a table or list pasted from minutes; then reads its
 * rows.
 */
export function readMessage(text: string, group: ReadingGroup, giver: Giver): MessageReading {
  const deadlines = deadlineContextOf(group, giver);
  const roster = rosterOf(group, giver);
  const { actions, problems } = readActions(apart(text), { deadlines, roster });
  if (actions.length > 0 || problems.length > 0 || !text.includes('\n')) return taken(actions, problems);
  const held = localDay(giver.now, group.zone);
  const { nation, terms } = group;
  return taken(readMinutes(text, { held, next: deadlines.nextMeeting, nation, terms, roster }).actions, []);
}

/** Begins a new line at each numbered mark in a line: "AP1 - DO to ring them. AP2 - GL to write it up". */
const apart = (text: string): string =>
  text.replace(
    /(?<=[.;,)]) (?=(?:AP|actions?(?: point)?|cam(?: gweithredu)?|pwynt(?: gweithredu)?) ?\d{1,2} ?[:.)–-])/giu,
    '\n',
  );

function taken(actions: readonly ReadAction[], problems: readonly Rejected[]): MessageReading {
  return actions.length > ACTIONS_LIMIT
    ? { kind: 'refused', problem: { code: 'too-many-actions', found: actions.length, limit: ACTIONS_LIMIT } }
    : { kind: 'read', actions, problems };
}
