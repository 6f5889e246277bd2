import { z } from 'zod';
import { reference } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** The longest message for which a card can ask what was meant, in characters. */
export const LONGEST_ASKED = 1000;

/**
 * Says what a message meant and which action it is about. The bot reads the message again, for the person who presses.
 */
export const meanButton = defineButton('mean', {
  said: z.string().max(LONGEST_ASKED),
  intent: z.string().min(1).max(60),
  reference: reference.nullish().transform((value) => value ?? null),
});

/** The intent of the button that does everything a message says. */
export const ALL_PARTS = 'all-parts';
