import { z } from 'zod';
import { edited, flag, id, page, shown } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** The place of an item in its draft. */
const item = z.coerce.number().int().min(0).max(10_000);
const ticked = z.array(item).readonly().nullish();
const picks = z.record(item, flag);

/** Turns to a page of a plan that was read. */
export const draftPageButton = defineButton('plan-draft-page', { review: id, page, ticked }, { picks });

/** Keeps what is ticked on all pages as a plan of the group. */
export const keepPlanButton = defineButton('plan-keep', { review: id, page, ticked }, { picks });

/** Asks for the form that corrects an item. */
export const editDraftButton = defineButton('plan-draft-edit', { review: id, item, ticked }, { picks });

/** Saves that form; `shown` marks what its fields showed. */
export const saveDraftButton = defineButton('plan-draft-save', { review: id, item, shown }, edited);

/** Says to which group a plan belongs that was given in a 1:1 chat. */
export const planInButton = defineButton('plan-in', { group: id, review: id }, {});
