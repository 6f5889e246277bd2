import { target } from '../../model/card-data.js';
import { defineButton } from './define-button.js';
/** Shows one action. */
export const showButton = defineButton('show', target);
