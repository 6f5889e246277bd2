import { z } from 'zod';
import { id, maybe, optional, page } from '../../model/card-data.js';
import { daySchema } from '../../model/calendar/day.js';
import { defineButton } from '../../presentation/card/define-button.js';

const number = z.coerce.number().int().positive();
/** A plan of a group. */
const plan = { group: id, plan: number };

/** How many parts a page of the form shows. */
export const ON_PAGE = 4;
const PLACES = [1, 2, 3, 4] as const;

const rating = maybe('red', 'amber', 'green', 'blue', 'unset');
/** The form's inputs, by the position of each part on its page. */
const inputs = {
  ...inputsOf('rating', rating),
  ...inputsOf('progress', optional),
  ...inputsOf('next', optional),
  ...inputsOf('reading', optional),
};

function inputsOf<Name extends string, Schema extends z.ZodTypeAny>(
  name: Name,
  schema: Schema,
): Readonly<Record<`${Name}${(typeof PLACES)[number]}`, Schema>> {
  return Object.fromEntries(PLACES.map((place) => [`${name}${place}`, schema])) as Readonly<
    Record<`${Name}${(typeof PLACES)[number]}`, Schema>
  >;
}

/** Asks the leads of a plan for progress by the day in the form, or the usual one. */
export const planAskButton = defineButton('plan-ask', { ...plan, by: daySchema.nullable() }, { askDue: optional });

/** Shows who has answered. */
export const planRoundButton = defineButton('plan-round', plan);

/** Reminds those who have not answered, or ends a round. */
export const planRoundChangeButton = defineButton('plan-round-change', {
  ...plan,
  round: number,
  change: z.enum(['remind', 'close']),
});

/** Shows a person's form; the reader may choose whose. */
export const planAnswerButton = defineButton(
  'plan-answer',
  { ...plan, person: id.nullable(), page },
  { whose: optional },
);

/** Saves a page of the form. `keys` lists the ids of the page's parts and measures, in order. */
export const planAnswerSaveButton = defineButton(
  'plan-answer-save',
  { ...plan, round: number, person: id, page, keys: z.array(z.string().max(300)).max(ON_PAGE).readonly() },
  inputs,
);

/** Says that there is nothing new about the parts that a person has not answered. */
export const planNothingNewButton = defineButton('plan-nothing-new', { ...plan, round: number, person: id, page });
