import { defineButton } from '../../presentation/card/define-button.js';

/** Asks what can be said. */
export const helpButton = defineButton('help', {});
