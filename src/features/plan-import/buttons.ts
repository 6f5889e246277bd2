import { z } from 'zod';
import { edited, flag, id, page, shown } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** The index of an item in its draft. */
const item = z.coerce.number().int().min(0).max(10_000);
const ticked = z.array(item).readonly().nullish();
const picks = z.record(item, flag);

/** Shows a page of a draft plan. */
export const draftPageButton = defineButton('plan-draft-page', { review: id, page, ticked }, { picks });

/** Saves what is ticked on all pages as a plan of the group. */
export const keepPlanButton = defineButton('plan-keep', { review: id, page, ticked }, { picks });

/** Asks for the form that corrects an item. */
export const editDraftButton = defineButton('plan-draft-edit', { review: id, item, ticked }, { picks });

/** Saves that form; `shown` marks what its fields showed. */
export const saveDraftButton = defineButton('plan-draft-save', { review: id, item, shown }, edited);

/** Says to which group a plan given in a 1:1 chat belongs. */
export const planInButton = defineButton('plan-in', { group: id, review: id }, {});
