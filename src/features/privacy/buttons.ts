import { page } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** Turns to a page of what is kept about oneself. */
export const myDataButton = defineButton('my-data', { page });
