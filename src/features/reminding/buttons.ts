import { id } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** Asks the leads of a group of whose actions nothing is heard for an update. */
export const askSilentButton = defineButton('ask-silent', { group: id });
