import { z } from 'zod';
import { fieldsOf, flag, id, shown } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';
import { OWN_FIELDS } from './declared/preferences.js';

/** Shows one's own nudges. */
export const myNudgesButton = defineButton('my-nudges', {});

/**
 * Saves the form of one's own nudges; `person` is whose it was drawn for. Days are ISO, hours `HH:mm`, days of the week
 * numbers with commas between, 1 for Monday; blank is as the group has it.
 */
export const saveOwnButton = defineButton('save-own', { person: id, shown }, fieldsOf(OWN_FIELDS));

/** Ends one's leave, or starts one's nudges again. */
export const changeOwnButton = defineButton('change-own', { person: id, change: z.enum(['back', 'start']) });

/** Stops one's nudges, or starts them again. */
export const muteButton = defineButton('mute', { muted: flag });
