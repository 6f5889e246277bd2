import { z } from 'zod';
import type { Infer } from './infer.js';

/** How a question is answered. */
const answerFormSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('short') }),
  z.strictObject({ kind: z.literal('long') }),
  /** From `from` to `to` items, one a line. */
  z.strictObject({
    kind: z.literal('items'),
    from: z.number().int().nonnegative(),
    to: z.number().int().positive().nullable(),
  }),
  z.strictObject({ kind: z.literal('yes-no') }),
  /** A number and its unit: `£`, `people`; null if none is given. */
  z.strictObject({ kind: z.literal('figure'), unit: z.string().nullable() }),
  z.strictObject({ kind: z.literal('choice'), choices: z.array(z.string()).min(2).max(12) }),
  z.strictObject({ kind: z.literal('rating') }),
  z.strictObject({ kind: z.literal('link') }),
]);
export type AnswerForm = Infer<typeof answerFormSchema>;

/** The answers to a rating, best first. */
export const RATINGS = ['green', 'amber', 'red'] as const;

/** One question of a return. */
export const returnQuestionSchema = z.strictObject({
  /** `1` to `8`, within its return. */
  key: z.string(),
  title: z.string(),
  form: answerFormSchema,
});
export interface ReturnQuestion extends Infer<typeof returnQuestionSchema> {}

/** The most questions in one form. */
export const MOST_QUESTIONS = 8;

/**
 * An answer to one question: one text, or several if it asks for items. A yes or no is `yes` or `no`, a figure plain
 * digits with a point, a choice its words, a rating one of `RATINGS`.
 */
export const returnAnswerSchema = z.strictObject({ question: z.string(), text: z.array(z.string()).min(1) });
export interface ReturnAnswer extends Infer<typeof returnAnswerSchema> {}
