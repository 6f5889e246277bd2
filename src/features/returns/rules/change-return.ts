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

/** The last round of the same, by its title. */
export const earlierRound = (returns: readonly Return[], title: string): Return | null =>
  [...returns].reverse().find((one) => one.withdrawn === null && fold(one.title) === fold(title)) ?? null;

/** The group with a return asked for. */
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

/** The group with one of its returns in another state. */
export const withChanged = (group: Group, changed: Return): Group => ({
  ...group,
  returns: group.returns.map((one) => (one.reference === changed.reference ? changed : one)),
});

/** A part with what is saved to be sent later. */
export const saved = (part: ReturnPart, by: Actor, at: Instant, answers: readonly ReturnAnswer[]): ReturnPart => ({
  ...part,
  draft: { at, by, answers },
});

/** A part that is sent; what was asked and not decided of it is over. */
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

/** A part that somebody else answers from now on. */
export const handed = (part: ReturnPart, by: Actor, at: Instant, to: Actor): ReturnPart => ({
  ...part,
  handed: [...part.handed, { at, by, to }],
});

/** A part for which more time is asked; what was asked before and is not decided gives way. */
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

/** A part whose request is granted until a day, or refused where that is null. */
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

/** A return whose parts that wait are reminded by a press. */
export const reminded = (one: Return, by: Actor, at: Instant, leads: ReadonlySet<string>): Return => ({
  ...one,
  parts: one.parts.map((part) =>
    leads.has(part.lead.id) ? { ...part, reminded: [...part.reminded, { at, by }] } : part,
  ),
});
