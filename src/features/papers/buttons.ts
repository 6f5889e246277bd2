import { z } from 'zod';
import { daySchema } from '../../model/calendar/day.js';
import { id } from '../../model/card-data.js';
import { groupLanguageSchema } from '../../model/language.js';
import { PAPER_EDITIONS, PAPER_FORMATS, PAPER_KINDS } from '../../model/paper.js';
import { defineButton } from '../../presentation/card/define-button.js';

const what = z.enum(PAPER_KINDS);
const format = z.enum(PAPER_FORMATS);
const meeting = daySchema.nullable();
/** Which plan, report or return it is of; null for the one that is meant by itself. */
const reference = z.string().max(40).nullable().default(null);

/** Sends that form. */
export const exportFormButton = defineButton(
  'export-form',
  // For which paper it was opened: the day is of that one.
  { meeting, reference, about: what.nullable().default(null) },
  {
    group: id,
    what,
    format,
    language: groupLanguageSchema,
    large: z.enum(['true', 'false']),
    published: z.enum(['true', 'false']).default('false'),
  },
);

/** Gives who presses it a paper: by a link of their own, or as a file. */
export const getPaperButton = defineButton('get-paper', {
  group: id,
  what,
  format,
  meeting,
  reference,
  language: groupLanguageSchema,
  isLarge: z.boolean(),
  edition: z.enum(PAPER_EDITIONS).default('group'),
  /** The papers that were sent with it, which stay at hand. */
  others: z.array(what).max(PAPER_KINDS.length).default([]),
});
