import { z } from 'zod';
import { id, maybe, optional, words } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** A part of a plan, by key; null for the whole plan. */
const part = { group: id, plan: z.coerce.number().int().positive(), key: words.nullable() };
const level = maybe('low', 'medium', 'high');

/** Makes a complete change, such as a sign-off, the choice of a part, or "this value is right". `change` is JSON. */
export const planRecordButton = defineButton('plan-record', { ...part, change: words });

/** Saves a progress note on an item, with its rating and the next step. */
export const planProgressButton = defineButton('plan-progress', part, {
  rating: maybe('red', 'amber', 'green', 'blue'),
  progress: optional,
  next: optional,
});

/** Saves a reading of a measure; `on` is ISO, today if empty. */
export const planReadingButton = defineButton('plan-reading', part, { value: optional, on: optional });

/** Waives a gate, with a reason. */
export const planWaiveButton = defineButton('plan-waive', part, { reason: optional });

/** Closes an item or a risk, with a reason if one is needed. */
export const planCloseButton = defineButton('plan-close', part, { reason: optional });

/** Changes the owner, likelihood, impact or mitigation of a risk. */
export const planRiskButton = defineButton('plan-risk', part, {
  riskOwner: optional,
  likelihood: level,
  impact: level,
  mitigation: optional,
});
