import { page } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** Shows a page of the presser's own data. */
export const myDataButton = defineButton('my-data', { page });
