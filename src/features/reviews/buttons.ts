import { z } from 'zod';
import { edited, flag, id, page, shown } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** The place of an item in its review. */
const item = z.coerce.number().int().min(0).max(10_000);
/** Which items the card showed as ticked, so that what nobody touched on it says nothing. */
const ticked = z.array(item).readonly().nullish();
/** What was ticked and unticked on the card: its inputs `pick-N`, gathered by N, without those that are as it showed them. */
const picks = z.record(item, flag);

/** Turns to a page of a review. */
export const reviewPageButton = defineButton('review-page', { review: id, page, ticked }, { picks });

/** Logs what is ticked on all pages of a review. */
export const reviewLogButton = defineButton('review-log', { review: id, page, ticked }, { picks });

/** Asks for the form that corrects an item of a review. */
export const reviewEditButton = defineButton('review-edit', { review: id, item, ticked }, { picks });

/** Saves that form; `shown` marks what its fields showed. */
export const reviewSaveButton = defineButton('review-save', { review: id, item, shown }, edited);
