import { id } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** Shows where everything stands in a group. */
export const summaryButton = defineButton('summary', { group: id });
