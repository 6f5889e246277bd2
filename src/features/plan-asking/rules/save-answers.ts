import type { Actor } from '../../../model/actor.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import type { Colour } from '../../../model/colour.js';
import type { Group } from '../../../model/group.js';
import type { PersonId } from '../../../model/lead.js';
import type { Plan } from '../../../model/plan.js';
import type { ProgressNote } from '../../../model/progress-note.js';
import type { ProgressRound } from '../../../model/progress-round.js';
import type { AskedPart } from '../../plans/rules/asked-parts.js';

/** The form's answer about one part. */
export interface PartAnswer {
  readonly part: Pick<AskedPart, 'key' | 'reference'>;
  readonly rating: Colour | null;
  readonly text: string;
  readonly next: string;
}

/** The form's reading of a measure, as typed. */
export interface ReadingAnswer {
  readonly key: string;
  readonly said: string;
}

/** Who answers, and when; words by the same person after `since` are one answer. */
export interface Answering {
  readonly by: Actor;
  readonly now: Instant;
  readonly today: Day;
  readonly since: Instant;
}

/** What is wrong with one answer; the others are saved. */
export interface AnswerFault {
  readonly key: string;
  readonly why: 'reason-needed' | 'not-a-number';
}

export interface Saved {
  readonly group: Group;
  readonly saved: number;
  readonly faults: readonly AnswerFault[];
}

/** The most characters of progress and of a next step in the form. */
export const LONGEST = { text: 500, next: 300 } as const;

/** Returns a person's own last note on a part since they were asked, if the form can hold it. */
export function ownSince(notes: readonly ProgressNote[], person: PersonId, since: Instant): ProgressNote | undefined {
  const note = notes.findLast(({ at, by }) => by.id === person && at >= since);
  const isLong = note !== undefined && (note.text.length > LONGEST.text || (note.next ?? '').length > LONGEST.next);
  return isLong ? undefined : note;
}

/** Red and amber need a reason. */
const needsReason = ({ rating, text }: PartAnswer): boolean => (rating === 'red' || rating === 'amber') && text === '';

/** Adds an answer to the notes, or replaces what the same person said since they were asked. */
function withAnswer(
  notes: readonly ProgressNote[],
  { rating, text, next }: PartAnswer,
  answering: Answering,
): readonly ProgressNote[] {
  const last = ownSince(notes, answering.by.id, answering.since);
  if (rating === null && text === '' && next === '') return notes;
  if (last?.text === text && (last.rating ?? null) === rating && (last.next ?? '') === next) return notes;
  const note: ProgressNote = {
    at: answering.now,
    by: answering.by,
    text,
    ...(rating === null ? {} : { rating }),
    ...(next === '' ? {} : { next }),
  };
  return [...notes.filter((one) => one !== last), note];
}

/** Reads a number as people write one: "1,200", "45%". Null for anything else, such as "£3m". */
export function numberSaid(said: string): number | null {
  const plain = said
    .trim()
    .replace(/^[£$€]\s?/u, '')
    .replace(/\s?%$/u, '')
    .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/gu, '');
  return /^[-−]?\d{1,12}(?:\.\d{1,6})?$/u.test(plain) ? Number(plain.replace('−', '-')) : null;
}

/** Saves a form's answers in a group; empty and unchanged answers change nothing. */
export function saveAnswers(
  group: Group,
  number: number,
  answers: readonly PartAnswer[],
  readings: readonly ReadingAnswer[],
  answering: Answering,
): Saved {
  const faults: AnswerFault[] = [];
  const keys = new Set<string>();
  let saved = group;
  for (const answer of answers) {
    const before = saved;
    if (needsReason(answer)) faults.push({ key: answer.part.key, why: 'reason-needed' });
    else saved = saveOne(saved, number, answer, answering);
    if (saved !== before) keys.add(answer.part.key);
  }
  for (const reading of readings) {
    const value = numberSaid(reading.said);
    if (value === null) {
      if (reading.said.trim() !== '') faults.push({ key: reading.key, why: 'not-a-number' });
      continue;
    }
    const before = saved;
    saved = withPlan(saved, number, (plan) => withReading(plan, reading.key, value, answering));
    if (saved !== before) keys.add(reading.key);
  }
  return { group: saved, saved: keys.size, faults };
}

function saveOne(group: Group, number: number, answer: PartAnswer, answering: Answering): Group {
  const { key, reference } = answer.part;
  if (reference !== null) {
    const action = group.actions.find((one) => one.reference === reference);
    if (action?.status !== 'open') return group;
    const notes = withAnswer(action.notes, answer, answering);
    return notes === action.notes
      ? group
      : { ...group, actions: group.actions.map((one) => (one === action ? { ...one, notes: [...notes] } : one)) };
  }
  return withPlan(group, number, (plan) => {
    const one = plan.recommendations.find((recommendation) => recommendation.key === key);
    if (one === undefined) return plan;
    const notes = withAnswer(one.notes, answer, answering);
    if (notes === one.notes) return plan;
    const recommendations = plan.recommendations.map((other) =>
      other === one ? { ...one, notes: [...notes] } : other,
    );
    return { ...plan, recommendations };
  });
}

/** Changes one of a group's plans; returns the same group if nothing changes. */
export function withPlan(group: Group, number: number, change: (plan: Plan) => Plan): Group {
  const plans = group.plans.map((plan) => (plan.number === number ? change(plan) : plan));
  return plans.some((plan, at) => plan !== group.plans[at]) ? { ...group, plans } : group;
}

function withReading(plan: Plan, key: string, value: number, { by, now, today, since }: Answering): Plan {
  const measure = plan.measures.find((one) => one.key === key);
  const given = measure?.readings.findLast(({ at }) => at >= since);
  const there = measure?.readings.find(({ day }) => day === today);
  if (measure === undefined || given?.value === value) return plan;
  const reading = { day: today, value, at: now, by, source: null };
  const readings = [...measure.readings.filter(({ day }) => day !== today), reading].sort((one, other) =>
    one.day < other.day ? -1 : 1,
  );
  const before = there === undefined ? null : String(there.value);
  const entry = { at: now, by, change: 'reading', key, before, reason: `${value} (${today})` } as const;
  return {
    ...plan,
    measures: plan.measures.map((one) => (one === measure ? { ...one, readings } : one)),
    history: [...plan.history, entry],
  };
}

/** Records in the round that a person has answered for all of their parts. */
export function withAnswered(round: ProgressRound, person: PersonId, { by, now }: Answering): ProgressRound {
  const others = round.answers.filter((one) => one.person !== person);
  return { ...round, answers: [...others, { person, at: now, by }] };
}
