import type { Actor } from '../../../model/actor.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import type { PersonId } from '../../../model/lead.js';
import type { ReturnQuestion } from '../../../model/return-question.js';
import { holderOf, partDue, type Return, type ReturnPart } from '../../../model/return.js';
import { fold } from '../../../reading/text/fold.js';
import { type Total, totalOf } from './totals.js';

/** One lead's part of a collated return. */
export interface CollatedRow {
  readonly lead: Actor;
  /** The person it was handed to; null if it was not. */
  readonly handedTo: Actor | null;
  /** The person who answered, if not the one who had to; null otherwise. */
  readonly answeredBy: Actor | null;
  readonly state: 'answered' | 'nothing' | 'missing';
  /** Whether it came after its last day, or is missing after it. */
  readonly isLate: boolean;
  /** Whether nothing has been heard: no answer sent or saved, no request for more time. */
  readonly isSilent: boolean;
  readonly due: Day;
  readonly sentOn: Day | null;
  /** The lead's answers, by question; empty if there are none. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

/** How many were asked and how many have answered. */
export interface ReturnCounts {
  readonly asked: number;
  /** Includes those with nothing to report. */
  readonly answered: number;
  readonly nothing: number;
  readonly late: number;
  readonly missing: number;
}

export interface CollatedQuestion extends ReturnQuestion {
  readonly total: Total;
  /** The total of the previous round; null if there was none, or it did not ask this. */
  readonly before: Total | null;
}

/** Everything about a return that its card, table and papers show. */
export interface Collated {
  readonly reference: string;
  readonly title: string;
  readonly group: string;
  readonly asked: string;
  readonly askedOn: Day;
  readonly askedBy: Actor;
  readonly due: Day;
  readonly closedOn: Day | null;
  readonly questions: readonly CollatedQuestion[];
  readonly rows: readonly CollatedRow[];
  readonly counts: ReturnCounts;
  /** The previous round; null for the first. */
  readonly earlier: { readonly reference: string; readonly counts: ReturnCounts } | null;
}

/** Collates the state of a return at a moment. */
export function collate(one: Return, group: Group, now: Instant): Collated {
  const earlier = group.returns.find(({ reference }) => reference === one.earlier) ?? null;
  const rows = rowsOf(one, group, now);
  return {
    reference: one.reference,
    title: one.title,
    group: group.name,
    asked: one.asked,
    askedOn: localDay(one.askedAt, group.zone),
    askedBy: one.askedBy,
    due: one.due,
    closedOn: one.closed === null ? null : localDay(one.closed.at, group.zone),
    questions: one.questions.map((question) => ({
      ...question,
      total: totalOf(one, question),
      before: before(earlier, question),
    })),
    rows,
    counts: countsOf(rows),
    earlier: earlier === null ? null : { reference: earlier.reference, counts: countsOf(rowsOf(earlier, group, now)) },
  };
}

const rowsOf = (one: Return, group: Group, now: Instant): readonly CollatedRow[] => {
  // A closed return stays late, or on time, as it was when it was closed.
  const today = localDay(one.closed?.at ?? now, group.zone);
  return one.parts.map((part) => rowOf(part, one, group, today));
};

function rowOf(part: ReturnPart, one: Return, group: Group, today: Day): CollatedRow {
  const { sent, lead } = part;
  const holder = holderOf(part);
  const due = partDue(part, one);
  const cameOn = sent === null ? today : localDay(sent.firstAt, group.zone);
  return {
    lead,
    handedTo: holder.id === lead.id ? null : holder,
    answeredBy: sent === null || sent.by.id === holder.id ? null : sent.by,
    state: sent === null ? 'missing' : sent.isNothing ? 'nothing' : 'answered',
    isLate: cameOn > due,
    isSilent: isSilent(part),
    due,
    sentOn: sent === null ? null : localDay(sent.at, group.zone),
    answers: Object.fromEntries((sent?.answers ?? []).map(({ question, text }) => [question, text])),
  };
}

/** Whether nothing has been heard about a part. */
export const isSilent = ({ sent, draft, requests }: ReturnPart): boolean =>
  sent === null && draft === null && requests.length === 0;

const countsOf = (rows: readonly CollatedRow[]): ReturnCounts => {
  const count = (test: (row: CollatedRow) => boolean): number => rows.filter(test).length;
  return {
    asked: rows.length,
    answered: count(({ state }) => state !== 'missing'),
    nothing: count(({ state }) => state === 'nothing'),
    late: count(({ state, isLate }) => state !== 'missing' && isLate),
    missing: count(({ state }) => state === 'missing'),
  };
};

function before(earlier: Return | null, { title }: ReturnQuestion): Total | null {
  const question = earlier?.questions.find((one) => fold(one.title) === fold(title));
  return earlier === null || question === undefined ? null : totalOf(earlier, question);
}

/** What somebody answered in the previous round, for the questions that both rounds ask. */
export function lastAnswers(one: Return, group: Group, lead: PersonId): Readonly<Record<string, readonly string[]>> {
  const earlier = group.returns.find(({ reference }) => reference === one.earlier);
  const answers = earlier?.parts.find((part) => part.lead.id === lead)?.sent?.answers ?? [];
  return Object.fromEntries(
    one.questions.flatMap(({ key, title }) => {
      const same = earlier?.questions.find((question) => fold(question.title) === fold(title));
      const found = answers.find(({ question }) => question === same?.key);
      return found === undefined ? [] : [[key, found.text]];
    }),
  );
}
