import { id, target } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** Asks the leads of a group of whose actions nothing is heard for an update. */
export const askSilentButton = defineButton('ask-silent', { group: id });

/** Reminds the leads of an action who have not done their part. */
export const remindMissingButton = defineButton('remind-missing', target);
