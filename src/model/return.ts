import { z } from 'zod';
import { actorSchema } from './actor.js';
import { type Day, daySchema, instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';
import type { PersonId } from './lead.js';
import { returnAnswerSchema, returnQuestionSchema } from './return-question.js';

/** A request for more time, and the decision. */
export const returnRequestSchema = z.strictObject({
  /** Its number within the part: '1', '2', … */
  id: z.string(),
  by: actorSchema,
  at: instantSchema,
  day: daySchema,
  reason: z.string(),
  /** `changed`: granted, until another day than asked for. */
  state: z.enum(['open', 'granted', 'changed', 'refused', 'withdrawn']),
  decidedBy: actorSchema.nullable(),
  decidedAt: instantSchema.nullable(),
  /** The words that came with the decision. */
  answer: z.string().nullable(),
  /** The day given in the end; null for none. */
  given: daySchema.nullable(),
});
export interface ReturnRequest extends Infer<typeof returnRequestSchema> {}

/** One lead's part of a return. */
export const returnPartSchema = z.strictObject({
  /** The lead who was asked first; what others do for them stays under their name. */
  lead: actorSchema,
  /** To whom it was handed on, by whom and when, oldest first; the last one answers in the lead's place. */
  handed: z.array(z.strictObject({ at: instantSchema, by: actorSchema, to: actorSchema })),
  /** Answers saved but not sent yet, which only the person who answers for the lead sees. */
  draft: z.strictObject({ at: instantSchema, by: actorSchema, answers: z.array(returnAnswerSchema) }).nullable(),
  /** The answers sent last; `by` is not the lead if somebody answered for them. */
  sent: z
    .strictObject({
      /** When they first came: a correction after the last day is not late. */
      firstAt: instantSchema,
      at: instantSchema,
      by: actorSchema,
      /** Whether they have nothing to report. */
      isNothing: z.boolean(),
      answers: z.array(returnAnswerSchema),
    })
    .nullable(),
  requests: z.array(returnRequestSchema),
  /** When somebody pressed a button to remind them, and who. */
  reminded: z.array(z.strictObject({ at: instantSchema, by: actorSchema })),
});
export interface ReturnPart extends Infer<typeof returnPartSchema> {}

const ending = z.strictObject({ at: instantSchema, by: actorSchema }).nullable();

/** Something that every lead of a set, or some people, must send by a day. */
export const returnSchema = z.strictObject({
  /** `ISCG-R1`; never reused. */
  reference: z.string(),
  title: z.string(),
  /** Who was asked, in the group's words: "policy leads"; the parts name the people who were in it then. */
  asked: z.string(),
  questions: z.array(returnQuestionSchema).min(1).max(8),
  /** The last day. */
  due: daySchema,
  askedAt: instantSchema,
  askedBy: actorSchema,
  /** In the order in which they were named. */
  parts: z.array(returnPartSchema),
  /** The reference of the round before, for comparison; null for the first. */
  earlier: z.string().nullable(),
  /** Who closed it and when: from then on nothing in it changes. Null while it is not closed. */
  closed: ending,
  /** Who withdrew it and when; null if nobody did. */
  withdrawn: ending,
});
export interface Return extends Infer<typeof returnSchema> {}

/** Whether it still takes answers. */
export const isOpenReturn = ({ closed, withdrawn }: Pick<Return, 'closed' | 'withdrawn'>): boolean =>
  closed === null && withdrawn === null;

/** Who must answer: the lead, or the person to whom it was last handed. */
export const holderOf = ({ lead, handed }: Pick<ReturnPart, 'lead' | 'handed'>): ReturnPart['lead'] =>
  handed.at(-1)?.to ?? lead;

/** The last day for one lead: the return's, or the last one given on request. */
export function partDue({ requests }: Pick<ReturnPart, 'requests'>, { due }: Pick<Return, 'due'>): Day {
  const given = requests.flatMap((request) => request.given ?? []).at(-1);
  return given ?? due;
}

/** The part that a person must answer; null if they are asked nothing. */
export const partOf = ({ parts }: Pick<Return, 'parts'>, person: PersonId): ReturnPart | null =>
  parts.find((part) => holderOf(part).id === person) ?? null;

/** The return with one lead's part changed. */
export const withPart = (one: Return, lead: PersonId, change: (part: ReturnPart) => ReturnPart): Return => ({
  ...one,
  parts: one.parts.map((part) => (part.lead.id === lead ? change(part) : part)),
});

/** A lead's part to begin with. */
export const newPart = (lead: ReturnPart['lead']): ReturnPart => ({
  lead,
  handed: [],
  draft: null,
  sent: null,
  requests: [],
  reminded: [],
});
