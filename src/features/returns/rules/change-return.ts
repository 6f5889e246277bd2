import type { Actor } from '../../../model/actor.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import type { ReturnAnswer, ReturnQuestion } from '../../../model/return-question.js';
import { newPart, type Return, type ReturnPart } from '../../../model/return.js';
import { fold } from '../../../reading/text/fold.js';
import { nextReturnReference } from './return-reference.js';

/** What is asked, of whom and by when. */
export interface Asking {
  readonly title: string;
  readonly asked: string;
  readonly leads: readonly Actor[];
  readonly questions: readonly ReturnQuestion[];
  readonly due: Day;
}

/** The last round with the same title. */
export const earlierRound = (returns: readonly Return[], title: string): Return | null =>
  [...returns].reverse().find((one) => one.withdrawn === null && fold(one.title) === fold(title)) ?? null;

/** Adds the requested return to the group. */
export function withReturn(
  group: Group,
  asking: Asking,
  by: Actor,
  at: Instant,
): { readonly group: Group; readonly made: Return } {
  const { title, asked, questions, due, leads } = asking;
  const made: Return = {
    reference: nextReturnReference(group.prefix, group.returns),
    title,
    asked,
    questions,
    due,
    askedAt: at,
    askedBy: by,
    parts: leads.map(newPart),
    earlier: earlierRound(group.returns, title)?.reference ?? null,
    closed: null,
    withdrawn: null,
  };
  return { group: { ...group, returns: [...group.returns, made] }, made };
}

/** Replaces one of the group's returns. */
export const withChanged = (group: Group, changed: Return): Group => ({
  ...group,
  returns: group.returns.map((one) => (one.reference === changed.reference ? changed : one)),
});

/** Saves answers in a part, to be sent later. */
export const saved = (part: ReturnPart, by: Actor, at: Instant, answers: readonly ReturnAnswer[]): ReturnPart => ({
  ...part,
  draft: { at, by, answers },
});

/** Sends a part; open requests about it end. */
export function sent(part: ReturnPart, by: Actor, at: Instant, answers: readonly ReturnAnswer[] | null): ReturnPart {
  return {
    ...part,
    draft: null,
    sent: { firstAt: part.sent?.firstAt ?? at, at, by, isNothing: answers === null, answers: answers ?? [] },
    requests: part.requests.map((one) =>
      one.state === 'open' ? { ...one, state: 'withdrawn', decidedBy: by, decidedAt: at } : one,
    ),
  };
}

/** Hands a part to somebody else, who answers it from now on. */
export const handed = (part: ReturnPart, by: Actor, at: Instant, to: Actor): ReturnPart => ({
  ...part,
  handed: [...part.handed, { at, by, to }],
});

/** Adds a request for more time to a part; it replaces an open one. */
export function askedTime(part: ReturnPart, by: Actor, at: Instant, day: Day, reason: string): ReturnPart {
  const over = part.requests.map((one) =>
    one.state === 'open' ? { ...one, state: 'withdrawn' as const, decidedBy: by, decidedAt: at } : one,
  );
  const id = String(part.requests.length + 1);
  const asked = {
    id,
    by,
    at,
    day,
    reason,
    state: 'open' as const,
    decidedBy: null,
    decidedAt: null,
    answer: null,
    given: null,
  };
  return { ...part, requests: [...over, asked] };
}

/** Grants a part's request until a day, or refuses it if the day is null. */
export function decidedTime(
  part: ReturnPart,
  request: string,
  by: Actor,
  at: Instant,
  { given, answer }: { readonly given: Day | null; readonly answer: string | null },
): ReturnPart {
  return {
    ...part,
    requests: part.requests.map((one) => {
      if (one.id !== request) return one;
      const state = given === null ? 'refused' : given === one.day ? 'granted' : 'changed';
      return { ...one, state, decidedBy: by, decidedAt: at, answer, given };
    }),
  };
}

/** Records that somebody had the waiting parts of a return reminded. */
export const reminded = (one: Return, by: Actor, at: Instant, leads: ReadonlySet<string>): Return => ({
  ...one,
  parts: one.parts.map((part) =>
    leads.has(part.lead.id) ? { ...part, reminded: [...part.reminded, { at, by }] } : part,
  ),
});
