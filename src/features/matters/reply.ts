import type { Action } from '../../model/action.js';
import type { ActionEvent } from '../../model/action-event.js';
import { meetingStarts, timesCarried } from '../../model/carried-forward.js';
import type { Candidate } from '../../model/candidate.js';
import type { Day, Instant } from '../../model/calendar/day.js';
import { localDay, toInstant } from '../../model/calendar/zones.js';
import type { Decision } from '../../model/decision.js';
import type { Group } from '../../model/group.js';
import { type GroupHead, headOf } from '../../model/group-head.js';
import { withEffectiveDue } from '../../model/lateness.js';
import type { PersonId } from '../../model/lead.js';
import type { MeetingReview } from '../../model/meeting-review.js';
import { mayRun } from '../../model/members.js';
import type { Problem } from '../../model/problem.js';
import { type Reviewed, reviewedOf } from '../../model/reviewed.js';
import { countReview, nextAfter, notReached, type ReviewCounts, whereItGoesOn } from './rules/where-it-stands.js';

/** One action of a review. */
export interface Matter {
  readonly action: Action;
  /** Its place in the review, from 1. */
  readonly place: number;
  readonly timesCarried: number;
  /** What this meeting did with it; null for nothing yet. */
  readonly reviewed: Reviewed | null;
}

/** What has just happened: a change, an outcome, a press that came too late, decisions, or an undo. */
export type MatterNews =
  | { readonly of: 'change'; readonly reference: string; readonly news: ActionEvent }
  | { readonly of: 'reviewed'; readonly reviewed: Reviewed }
  | { readonly of: 'problem'; readonly problem: Problem }
  | { readonly of: 'decided'; readonly decisions: readonly Decision[]; readonly isNew: boolean }
  | { readonly of: 'undone'; readonly reference: string | null; readonly name: string };

/** What the card shows: one action, a page of the list, or the end. */
export type ShownMatters =
  | { readonly as: 'one'; readonly matter: Matter; readonly previous: string | null }
  | { readonly as: 'list'; readonly matters: readonly Matter[]; readonly page: number; readonly pages: number }
  | { readonly as: 'end'; readonly left: readonly Action[] };

/** A review of matters arising, as one card shows it. */
export interface MattersReply {
  readonly kind: 'matters';
  readonly group: GroupHead;
  /** Null where no action is open. */
  readonly startedAt: Instant | null;
  readonly meeting: Day | null;
  readonly total: number;
  readonly counts: ReviewCounts;
  readonly shown: ShownMatters;
  /** The page of the list that the action was opened from, to go back to; null for none. */
  readonly page: number | null;
  readonly news: MatterNews | null;
  /** The presser's change that the card can undo; null for none. */
  readonly undo: Taken | null;
  /** Who may lead. */
  readonly members: readonly Candidate[];
  /** Whether the card has buttons that decide. */
  readonly mayDecide: boolean;
  readonly today: Day;
}

/** A change that can be undone, and the action to show afterwards; null for a page of the list. */
interface Taken {
  readonly at: Instant;
  readonly reference: string | null;
}

/** Who sees it, where and when. */
interface Reader {
  readonly person: { readonly id: PersonId };
  readonly conversation: { readonly isPersonal: boolean };
  readonly now: Instant;
}

/** Asks which group is meant. */
export interface MattersWhereReply {
  readonly kind: 'matters-where';
  readonly groups: readonly GroupHead[];
}

/** How many actions a page of the list has. */
export const ON_A_PAGE = 10;

/** What to show, and what has just happened. */
export interface Showing {
  /** This action; null for the one where the review continues. */
  readonly reference?: string | null;
  /** The action after this one. */
  readonly after?: string | null;
  readonly page?: number | null;
  readonly news?: MatterNews | null;
  readonly undo?: Taken | null;
}

/** A review as it stands, for the asker. */
export function mattersReply(group: Group, review: MeetingReview, asker: Reader, showing: Showing = {}): MattersReply {
  const { page = null, news = null, undo = null } = showing;
  return {
    kind: 'matters',
    group: headOf(group),
    startedAt: review.startedAt,
    meeting: review.meeting,
    total: review.references.length,
    counts: countReview(review, group),
    shown: shownOf(group, review, asker, showing),
    page,
    news,
    undo,
    members: group.members.map(({ id, name }) => ({ id, name })),
    // A group's own chat has one card for everyone, and each press on it is checked.
    mayDecide: !asker.conversation.isPersonal || mayRun(group, asker.person.id),
    today: localDay(asker.now, group.zone),
  };
}

/** Says that no action is open. */
export const nothingToReview = (group: Group, { now }: Reader): MattersReply => ({
  kind: 'matters',
  group: headOf(group),
  startedAt: null,
  meeting: null,
  total: 0,
  counts: { closed: 0, carried: 0, changed: 0, left: 0 },
  shown: { as: 'end', left: [] },
  page: null,
  news: null,
  undo: null,
  members: [],
  mayDecide: false,
  today: localDay(now, group.zone),
});

function shownOf(group: Group, review: MeetingReview, asker: Reader, showing: Showing): ShownMatters {
  const { references } = review;
  const found = (wanted: readonly string[]): readonly Action[] =>
    wanted.flatMap((reference) => group.actions.filter((action) => action.reference === reference));
  const dayStart = toInstant(`${review.meeting}T00:00`, group.zone);
  const before = dayStart < asker.now ? dayStart : asker.now;
  const matterOf = (action: Action): Matter => ({
    action: withEffectiveDue(action, group),
    place: references.indexOf(action.reference) + 1,
    timesCarried: timesCarried(action, meetingStarts(group, action.raisedAt, before)),
    reviewed: reviewedOf(review, action.reference),
  });
  const { reference = null, after = null, page = null } = showing;
  const named = reference === null || !references.includes(reference) ? [] : found([reference]);
  if (named.length === 0 && page !== null) {
    const pages = Math.max(1, Math.ceil(references.length / ON_A_PAGE));
    const at = Math.min(page, pages);
    const rows = references.slice((at - 1) * ON_A_PAGE, at * ON_A_PAGE);
    return { as: 'list', matters: found(rows).map(matterOf), page: at, pages };
  }
  const next = after === null ? whereItGoesOn(review, group) : nextAfter(review, group, after);
  const going = review.endedAt === null && next !== null ? found([next]) : [];
  const [action] = named.length > 0 ? named : going;
  if (action === undefined)
    return { as: 'end', left: found(notReached(review, group)).map((one) => withEffectiveDue(one, group)) };
  const place = references.indexOf(action.reference);
  return { as: 'one', matter: matterOf(action), previous: references[place - 1] ?? null };
}
