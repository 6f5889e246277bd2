import { defineButton } from '../../presentation/card/define-button.js';

/** Makes another address in place of the one there is, which from then on leads nowhere. */
export const renewCalendarButton = defineButton('renew-calendar', {});

/** Takes the address away. */
export const stopCalendarButton = defineButton('stop-calendar', {});
