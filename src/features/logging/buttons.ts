import { z } from 'zod';
import { id } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';
import { MESSAGE_LIMIT } from '../../reading/message-limit.js';

/** Logs an action that looks like one that is there; `said` is the action as JSON. */
export const logAnywayButton = defineButton('log-anyway', { group: id, said: z.string().max(8000) });

/** Says which group a message, or minutes (the review of this id), from a 1:1 chat belong to. */
export const chooseGroupButton = defineButton('choose-group', {
  group: id,
  text: z.string().max(MESSAGE_LIMIT),
  /** What was typed for each line of the text, one a line; left out where the text is what was typed. */
  source: z
    .string()
    .max(MESSAGE_LIMIT)
    .nullish()
    .transform((value) => value ?? null),
  review: id.nullish().transform((value) => value ?? null),
});
