import { page, target } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** Turns to a page of what has happened to an action. */
export const historyButton = defineButton('history', { ...target, page });
