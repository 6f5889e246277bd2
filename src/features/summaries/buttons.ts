import { flag, id, page } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** Shows where everything stands in a group. */
export const summaryButton = defineButton('summary', { group: id });

/** Shows a page of all that a summary has, or of what is its reader's own, to who pressed it alone. */
export const summaryPageButton = defineButton('summary-page', { group: id, isMine: flag, page });
