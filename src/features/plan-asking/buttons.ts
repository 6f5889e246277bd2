import { z } from 'zod';
import { id, maybe, optional, page } from '../../model/card-data.js';
import { daySchema } from '../../model/calendar/day.js';
import { defineButton } from '../../presentation/card/define-button.js';

const number = z.coerce.number().int().positive();
/** A plan of a group. */
const plan = { group: id, plan: number };

/** So many parts stand on a page of the form. */
export const ON_PAGE = 4;
const PLACES = [1, 2, 3, 4] as const;

const rating = maybe('red', 'amber', 'green', 'blue', 'unset');
/** What the form holds, by the place of each part on its page. */
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

/** Asks the leads of a plan for progress; by the day of the form, or the usual one. */
export const planAskButton = defineButton('plan-ask', { ...plan, by: daySchema.nullable() }, { askDue: optional });

/** Shows who has answered. */
export const planRoundButton = defineButton('plan-round', plan);

/** Reminds who has not answered, or ends a round. */
export const planRoundChangeButton = defineButton('plan-round-change', {
  ...plan,
  round: number,
  change: z.enum(['remind', 'close']),
});

/** Shows what somebody is asked about; of whom, the reader may choose in the form. */
export const planAnswerButton = defineButton(
  'plan-answer',
  { ...plan, person: id.nullable(), page },
  { whose: optional },
);

/** Keeps what a page of the form holds. `keys` says what stands on it, in order. */
export const planAnswerSaveButton = defineButton(
  'plan-answer-save',
  { ...plan, round: number, person: id, page, keys: z.array(z.string().max(300)).max(ON_PAGE).readonly() },
  inputs,
);

/** Says that there is nothing new of what somebody is asked about and has not answered. */
export const planNothingNewButton = defineButton('plan-nothing-new', { ...plan, round: number, person: id, page });
