import { id, target } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** Asks the leads of a group's silent actions for an update. */
export const askSilentButton = defineButton('ask-silent', { group: id });

/** Reminds an action's leads who have not done their part. */
export const remindMissingButton = defineButton('remind-missing', target);
