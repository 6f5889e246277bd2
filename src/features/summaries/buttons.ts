import { flag, id, page } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** Shows a group's summary. */
export const summaryButton = defineButton('summary', { group: id });

/** Shows a page of a summary's actions, or of the presser's own, to the presser alone. */
export const summaryPageButton = defineButton('summary-page', { group: id, isMine: flag, page });
