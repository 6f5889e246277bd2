import { z } from 'zod';
import { id, maybe, optional, words } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** A part of a plan by its key; null for the plan as a whole. */
const part = { group: id, plan: z.coerce.number().int().positive(), key: words.nullable() };
const level = maybe('low', 'medium', 'high');

/** Makes a change that is said whole: which part was meant, that a value is right, a sign-off. `change` is JSON. */
export const planRecordButton = defineButton('plan-record', { ...part, change: words });

/** Keeps a line of progress on an item, with its rating and the next step. */
export const planProgressButton = defineButton('plan-progress', part, {
  rating: maybe('red', 'amber', 'green', 'blue'),
  progress: optional,
  next: optional,
});

/** Keeps a reading of a measure; `on` is ISO, today where it is empty. */
export const planReadingButton = defineButton('plan-reading', part, { value: optional, on: optional });

/** Waives a gate, with a reason. */
export const planWaiveButton = defineButton('plan-waive', part, { reason: optional });

/** Closes an item or a risk, with a reason where one is needed. */
export const planCloseButton = defineButton('plan-close', part, { reason: optional });

/** Changes what is known of a risk. */
export const planRiskButton = defineButton('plan-risk', part, {
  riskOwner: optional,
  likelihood: level,
  impact: level,
  mitigation: optional,
});
