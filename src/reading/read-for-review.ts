import type { Problem } from '../model/problem.js';
import type { Day } from '../model/calendar/day.js';
import { localDay } from '../model/calendar/zones.js';
import { type Giver, type ReadingGroup, rosterOf } from './read-context.js';
import type { GroupId } from '../model/group.js';
import { nextMeetingAfter } from '../model/next-meeting.js';
import { type MinutesReading, readMinutes } from './minutes/read-minutes.js';
import { groupOfMinutes } from './group-of-minutes.js';

/** The most lines; texts with more are refused. 500 full pages have fewer. */
const LINES_LIMIT = 50_000;
/**
 * The most actions and decisions in one text, including those that the group already has; texts with more are refused.
 */
const FOUND_LIMIT = 2000;
/** The most characters of a text to keep while somebody chooses its group. */
const KEPT_LIMIT = 2_000_000;

/** Minutes read against a group. */
export interface GroupReading {
  readonly kind: 'read';
  readonly group: GroupId;
  readonly reading: MinutesReading;
  /** The day from which deadlines count: the meeting day in the minutes, else the day they came in. */
  readonly held: Day;
  readonly isHeldSaid: boolean;
}

/** The outcome for minutes: read; waiting, because their group is unknown; or refused. */
export type ReviewReading =
  | GroupReading
  | { readonly kind: 'which-group'; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Reads minutes against their group: the only one given, else the one that they name. */
export function readForReview(text: string, groups: readonly ReadingGroup[], giver: Giver): ReviewReading {
  const [first, second] = groups;
  const group = first !== undefined && second === undefined ? first : groupOfMinutes(text, groups);
  if (group === null) {
    return text.length > KEPT_LIMIT
      ? refused({ code: 'message-too-long', characters: text.length, limit: KEPT_LIMIT })
      : { kind: 'which-group', text };
  }
  const lines = linesIn(text);
  if (lines > LINES_LIMIT) return refused({ code: 'too-many-lines', lines, limit: LINES_LIMIT });
  const read = readAgainst(text, group, giver);
  const found = read.reading.actions.length + read.reading.implied.length + read.reading.decisions.length;
  return found > FOUND_LIMIT ? refused({ code: 'too-many-actions', found, limit: FOUND_LIMIT }) : read;
}

const refused = (problem: Problem): ReviewReading => ({ kind: 'refused', problem });

/** Begins a line, in plain text or in HTML. */
const LINE = /\r\n?|[\n\f\u2029]|<(?:br|p|div|li|tr|h[1-6])\b/giu;

/** How many lines a text has, counted without splitting it. */
function linesIn(text: string): number {
  let lines = 1;
  LINE.lastIndex = 0;
  while (LINE.test(text)) lines += 1;
  return lines;
}

/**
 * Reads minutes against a group. The minutes' own dates take precedence. Without them the meeting was today, and the
 * next one is the group's next meeting after it.
 */
function readAgainst(text: string, group: ReadingGroup, giver: Giver): GroupReading {
  const givenOn = localDay(giver.now, group.zone);
  const context = { nation: group.nation, terms: group.terms, roster: rosterOf(group, giver), givenOn };
  const first = readMinutes(text, { held: null, next: null, ...context });
  const held = first.held ?? givenOn;
  const next = first.next ?? nextMeetingAfter(group, held)?.day ?? null;
  const isHeldSaid = first.held !== null;
  const reading = isHeldSaid && next === first.next ? first : readMinutes(text, { held, next, ...context });
  return { kind: 'read', group: group.id, reading, held, isHeldSaid };
}
