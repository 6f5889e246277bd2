import { z } from 'zod';
import { edited, flag, id, page, shown } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** The index of an item in its review. */
const item = z.coerce.number().int().min(0).max(10_000);
/** The items that the card showed as ticked, so that an untouched item changes nothing. */
const ticked = z.array(item).readonly().nullish();
/** What the user ticked and unticked: the card's inputs `pick-N`, by N, without those left as shown. */
const picks = z.record(item, flag);

/** Shows a page of a review. */
export const reviewPageButton = defineButton('review-page', { review: id, page, ticked }, { picks });

/** Logs the ticked items of all pages of a review. */
export const reviewLogButton = defineButton('review-log', { review: id, page, ticked }, { picks });

/** Asks for the form that corrects an item of a review. */
export const reviewEditButton = defineButton('review-edit', { review: id, item, ticked }, { picks });

/** Saves that form; `shown` marks what its fields showed. */
export const reviewSaveButton = defineButton('review-save', { review: id, item, shown }, edited);
