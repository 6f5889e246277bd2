import { z } from 'zod';
import { instantSchema } from '../../model/calendar/day.js';
import { id, optional, page, reference, target } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

const maybePage = page.nullish().transform((value) => value ?? null);

/** What a button sends about its review: which one, when the outcome that it showed was set, and what to show next. */
export const onMatters = {
  matters: z.object({
    group: id,
    startedAt: instantSchema,
    seen: instantSchema.nullable(),
    page: page.nullable(),
    /** The action to show afterwards; null for the next. */
    show: reference.nullable(),
  }),
};

/** Begins or continues the review of matters arising: at an action, at a page of the list, or where it stands. */
export const mattersButton = defineButton('matters', {
  group: id,
  reference: optional,
  page: maybePage,
});

/** Carries an action forward to the next meeting. */
export const carryButton = defineButton('carry-forward', target);

/** Leaves an action for later. */
export const skipButton = defineButton('skip-matter', target);

/** Stops the review and shows its counts; resumes it. */
export const endMattersButton = defineButton('end-matters', { group: id, startedAt: instantSchema });
export const resumeMattersButton = defineButton('resume-matters', { group: id, startedAt: instantSchema });
