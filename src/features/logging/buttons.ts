import { z } from 'zod';
import { id } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';
import { MESSAGE_LIMIT } from '../../reading/message-limit.js';

/** Logs an action that resembles one already there; `said` is the action as JSON. */
export const logAnywayButton = defineButton('log-anyway', { group: id, said: z.string().max(8000) });

/** Says which group a message from a 1:1 chat is for, or minutes (the review with this id). */
export const chooseGroupButton = defineButton('choose-group', {
  group: id,
  text: z.string().max(MESSAGE_LIMIT),
  /** What was typed for each line of the text, one a line; absent when the text is as typed. */
  source: z
    .string()
    .max(MESSAGE_LIMIT)
    .nullish()
    .transform((value) => value ?? null),
  review: id.nullish().transform((value) => value ?? null),
});
