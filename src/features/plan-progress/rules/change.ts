import { z } from 'zod';
import { colourSchema } from '../../../model/colour.js';
import { ratingRuleSchema } from '../../../model/rating-scheme.js';
import { responseSchema } from '../../../model/recommendation.js';
import { riskLevelSchema } from '../../../model/plan-risk.js';
import { stepStateSchema } from '../../../model/plan-area.js';
import type { PlanPartKind } from '../../plans/rules/find-part.js';

const words = z.string().max(2000);
const maybe = words.nullable();

/** What somebody records about a part of a plan, or about the plan. The part itself is named separately. */
export const planChangeSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('note'), text: words, rating: colourSchema.nullable(), next: maybe }),
  /** `when` is the day in words, null for today; `isSure` if somebody confirmed an unlikely value. */
  z.object({ do: z.literal('reading'), value: z.number(), when: maybe, isSure: z.boolean() }),
  z.object({ do: z.enum(['sign-off', 'gate-reopened']) }),
  z.object({ do: z.literal('waive'), reason: maybe }),
  z.object({
    do: z.literal('risk'),
    text: words,
    owner: maybe,
    likelihood: riskLevelSchema.nullable(),
    impact: riskLevelSchema.nullable(),
    mitigation: maybe,
  }),
  /** Null fields stay as they are. */
  z.object({
    do: z.literal('change-risk'),
    owner: maybe,
    likelihood: riskLevelSchema.nullable(),
    impact: riskLevelSchema.nullable(),
    mitigation: maybe,
  }),
  z.object({ do: z.enum(['close-risk', 'close']), reason: maybe }),
  z.object({ do: z.enum(['reopen-risk', 'reopen']) }),
  z.object({ do: z.enum(['leads', 'timeline']), said: words }),
  z.object({ do: z.literal('response'), response: responseSchema, reason: maybe }),
  /** Links an action to an item or, if `isFor` is false, unlinks it. */
  z.object({ do: z.literal('link'), reference: z.string().max(40), isFor: z.boolean() }),
  z.object({ do: z.literal('step'), step: words, state: stepStateSchema }),
  z.object({ do: z.enum(['vision', 'pledge', 'area-leads']), said: words }),
  z.object({ do: z.literal('scheme'), rule: ratingRuleSchema }),
  z.object({ do: z.literal('colour'), colour: colourSchema, called: maybe }),
  z.object({ do: z.literal('reporting'), every: z.enum(['month', 'quarter']).nullable(), next: maybe }),
  z.object({ do: z.literal('area'), name: words, led: maybe }),
]);
/** Splits the union so that each `do` has its own member. */
type Split<Change> = Change extends { readonly do: infer Do }
  ? Do extends string
    ? Omit<Change, 'do'> & { readonly do: Do }
    : never
  : never;
export type PlanChange = Split<z.infer<typeof planChangeSchema>>;
export type ChangeOf<Do extends PlanChange['do']> = Extract<PlanChange, { readonly do: Do }>;

const ITEM: readonly PlanPartKind[] = ['recommendation', 'action'];

/** The kinds of part that each change applies to; null for the whole plan. */
export const TARGETS: Readonly<Record<PlanChange['do'], readonly PlanPartKind[] | null>> = {
  note: ITEM,
  reading: ['measure'],
  'sign-off': ['gate'],
  waive: ['gate'],
  'gate-reopened': ['gate'],
  risk: null,
  'change-risk': ['risk'],
  'close-risk': ['risk'],
  'reopen-risk': ['risk'],
  leads: ITEM,
  timeline: ITEM,
  response: ['recommendation'],
  close: ITEM,
  reopen: ITEM,
  link: ITEM,
  step: ['area'],
  vision: ['area'],
  pledge: ['area'],
  'area-leads': ['area'],
  scheme: null,
  colour: null,
  reporting: null,
  area: null,
};
