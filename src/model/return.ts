import { z } from 'zod';
import { actorSchema } from './actor.js';
import { type Day, daySchema, instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';
import type { PersonId } from './lead.js';
import { returnAnswerSchema, returnQuestionSchema } from './return-question.js';

/** More time that was asked for, and what was decided. */
export const returnRequestSchema = z.strictObject({
  /** Its number within the part: '1', '2', … */
  id: z.string(),
  by: actorSchema,
  at: instantSchema,
  day: daySchema,
  reason: z.string(),
  /** `changed` is granted until another day than was asked for. */
  state: z.enum(['open', 'granted', 'changed', 'refused', 'withdrawn']),
  decidedBy: actorSchema.nullable(),
  decidedAt: instantSchema.nullable(),
  /** The words that came with the decision. */
  answer: z.string().nullable(),
  /** The day that was given in the end; null when none was. */
  given: daySchema.nullable(),
});
export interface ReturnRequest extends Infer<typeof returnRequestSchema> {}

/** What is asked of one lead. */
export const returnPartSchema = z.strictObject({
  /** The lead who was asked first; what others do for them stays under their name. */
  lead: actorSchema,
  /** To whom it was handed, by whom and when, the last one last; they answer in the lead's place. */
  handed: z.array(z.strictObject({ at: instantSchema, by: actorSchema, to: actorSchema })),
  /** What is saved and not sent yet, which nobody else but who answers for them sees. */
  draft: z.strictObject({ at: instantSchema, by: actorSchema, answers: z.array(returnAnswerSchema) }).nullable(),
  /** What was sent last; `by` is another than the lead where somebody answered for them. */
  sent: z
    .strictObject({
      /** When it first came: a correction after the last day is not late. */
      firstAt: instantSchema,
      at: instantSchema,
      by: actorSchema,
      /** Whether they have nothing to report. */
      isNothing: z.boolean(),
      answers: z.array(returnAnswerSchema),
    })
    .nullable(),
  requests: z.array(returnRequestSchema),
  /** When they were reminded by a press, and by whom. */
  reminded: z.array(z.strictObject({ at: instantSchema, by: actorSchema })),
});
export interface ReturnPart extends Infer<typeof returnPartSchema> {}

const ending = z.strictObject({ at: instantSchema, by: actorSchema }).nullable();

/** What every lead of a set, or some people, are asked to send by a day. */
export const returnSchema = z.strictObject({
  /** `ISCG-R1`; never reused. */
  reference: z.string(),
  title: z.string(),
  /** Who were asked, as their group calls them: "policy leads"; those of the parts are who was in it then. */
  asked: z.string(),
  questions: z.array(returnQuestionSchema).min(1).max(8),
  /** The last day. */
  due: daySchema,
  askedAt: instantSchema,
  askedBy: actorSchema,
  /** In the order in which they were named. */
  parts: z.array(returnPartSchema),
  /** The reference of the round before, with which it is compared; null for the first. */
  earlier: z.string().nullable(),
  /** Since when nothing of it changes any more. */
  closed: ending,
  /** Who took the asking back. */
  withdrawn: ending,
});
export interface Return extends Infer<typeof returnSchema> {}

/** Whether answers are still waited for, or taken. */
export const isOpenReturn = ({ closed, withdrawn }: Pick<Return, 'closed' | 'withdrawn'>): boolean =>
  closed === null && withdrawn === null;

/** Who is to answer: the lead, or to whom it was handed last. */
export const holderOf = ({ lead, handed }: Pick<ReturnPart, 'lead' | 'handed'>): ReturnPart['lead'] =>
  handed.at(-1)?.to ?? lead;

/** The last day for one lead: that of the return, or a later one that was given. */
export function partDue({ requests }: Pick<ReturnPart, 'requests'>, { due }: Pick<Return, 'due'>): Day {
  const given = requests.flatMap((request) => request.given ?? []).at(-1);
  return given ?? due;
}

/** The part that somebody is to answer; null where they are asked nothing. */
export const partOf = ({ parts }: Pick<Return, 'parts'>, person: PersonId): ReturnPart | null =>
  parts.find((part) => holderOf(part).id === person) ?? null;

/** The return with one lead's part changed. */
export const withPart = (one: Return, lead: PersonId, change: (part: ReturnPart) => ReturnPart): Return => ({
  ...one,
  parts: one.parts.map((part) => (part.lead.id === lead ? change(part) : part)),
});

/** A lead's part before anything of it has happened. */
export const newPart = (lead: ReturnPart['lead']): ReturnPart => ({
  lead,
  handed: [],
  draft: null,
  sent: null,
  requests: [],
  reminded: [],
});
