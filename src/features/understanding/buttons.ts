import { z } from 'zod';
import { reference } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** The longest message of which a card asks what was meant. */
export const LONGEST_ASKED = 1000;

/** Says what was meant by a message, and by which action: it is understood again, for who presses. */
export const meanButton = defineButton('mean', {
  said: z.string().max(LONGEST_ASKED),
  intent: z.string().min(1).max(60),
  reference: reference.nullish().transform((value) => value ?? null),
});

/** The intent of a button that does each of the things that a message says. */
export const ALL_PARTS = 'all-parts';
