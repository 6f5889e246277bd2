import type { Actor } from '../../../model/actor.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import { currentMeetingDay } from '../../../model/current-meeting.js';
import type { Decision } from '../../../model/decision.js';
import type { Group } from '../../../model/group.js';
import { fold } from '../../../reading/text/fold.js';
import { nextDecisionNumber } from './decision-reference.js';

/** The day of the meeting that a decision at `now` belongs to: today's, else the last one, else today. */
export const decidingDay = (group: Group, now: Instant): Day =>
  currentMeetingDay(group, now) ?? localDay(now, group.zone);

/** The standing decision of a meeting that says the same, so that it is kept once. */
const sameAs = (group: Group, meeting: Day, text: string): Decision | undefined =>
  group.decisions.find((one) => one.withdrawn === null && one.meeting === meeting && fold(one.text) === fold(text));

/**
 * Keeps decisions in a group under its next references; skips those already there. Without `named`, the meeting is that
 * of `at`.
 */
export function withDecisions(
  group: Group,
  texts: readonly string[],
  by: Actor,
  at: Instant,
  named: Day | null = null,
): { readonly group: Group; readonly kept: readonly Decision[]; readonly isNew: boolean } {
  const meeting = named ?? decidingDay(group, at);
  return withDecisionsOf(
    group,
    texts.map((text) => ({ text, quote: null })),
    meeting,
    by,
    at,
  );
}

/** Does the same for one meeting, with the words that each was read from. */
export function withDecisionsOf(
  group: Group,
  decided: readonly Pick<Decision, 'text' | 'quote'>[],
  meeting: Day,
  by: Actor,
  at: Instant,
): { readonly group: Group; readonly kept: readonly Decision[]; readonly isNew: boolean } {
  let after = group;
  const kept = decided.map(({ text, quote }): Decision => {
    const there = sameAs(after, meeting, text);
    if (there !== undefined) return there;
    const reference = `${group.prefix}-D${String(nextDecisionNumber(after.decisions))}`;
    const decision: Decision = { reference, text, meeting, at, by, withdrawn: null, quote };
    after = { ...after, decisions: [...after.decisions, decision] };
    return decision;
  });
  return { group: after, kept, isNew: after !== group };
}

/** Takes back a decision of the group. */
export const withWithdrawn = (group: Group, reference: string, by: Actor, at: Instant, reason: string): Group => ({
  ...group,
  decisions: group.decisions.map((one) =>
    one.reference === reference ? { ...one, withdrawn: { at, by, reason } } : one,
  ),
});
