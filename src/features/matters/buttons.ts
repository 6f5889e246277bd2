import { z } from 'zod';
import { instantSchema } from '../../model/calendar/day.js';
import { id, optional, page, reference, target } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

const maybePage = page.nullish().transform((value) => value ?? null);

/** What a button says of the card of a review: which, how the action stood on it, its page of a list, and what is shown next. */
export const onMatters = {
  matters: z.object({
    group: id,
    startedAt: instantSchema,
    seen: instantSchema.nullable(),
    page: page.nullable(),
    /** The action that is shown afterwards; null for the next. */
    show: reference.nullable(),
  }),
};

/** Begins to go through matters arising, or goes on: with an action, with a page of a list, or where it was. */
export const mattersButton = defineButton('matters', {
  group: id,
  reference: optional,
  page: maybePage,
});

/** Carries an action forward to the next meeting. */
export const carryButton = defineButton('carry-forward', target);

/** Leaves an action for later. */
export const skipButton = defineButton('skip-matter', target);

/** Stops, with the numbers; and goes on after all. */
export const endMattersButton = defineButton('end-matters', { group: id, startedAt: instantSchema });
export const resumeMattersButton = defineButton('resume-matters', { group: id, startedAt: instantSchema });
