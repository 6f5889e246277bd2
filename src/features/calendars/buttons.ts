import { defineButton } from '../../presentation/card/define-button.js';

/** Replaces the address with a new one; the old one stops working. */
export const renewCalendarButton = defineButton('renew-calendar', {});

/** Removes the address. */
export const stopCalendarButton = defineButton('stop-calendar', {});
