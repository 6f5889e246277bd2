import { z } from 'zod';
import { fieldsOf, flag, id, shown } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';
import { OWN_FIELDS } from './declared/preferences.js';

/** Shows the presser's own nudge settings. */
export const myNudgesButton = defineButton('my-nudges', {});

/**
 * Saves the form of the presser's own nudge settings; `person` is the one it was drawn for. Days are ISO, hours
 * `HH:mm`, weekdays numbers with commas between, 1 for Monday; blank means the group's value.
 */
export const saveOwnButton = defineButton('save-own', { person: id, shown }, fieldsOf(OWN_FIELDS));

/** Ends the presser's leave, or starts their nudges again. */
export const changeOwnButton = defineButton('change-own', { person: id, change: z.enum(['back', 'start']) });

/** Stops the presser's nudges, or starts them again. */
export const muteButton = defineButton('mute', { muted: flag });
