import { z } from 'zod';
import { daySchema } from '../../model/calendar/day.js';
import { id } from '../../model/card-data.js';
import { groupLanguageSchema } from '../../model/language.js';
import { PAPER_EDITIONS, PAPER_FORMATS, PAPER_KINDS } from '../../model/paper.js';
import { defineButton } from '../../presentation/card/define-button.js';

const what = z.enum(PAPER_KINDS);
const format = z.enum(PAPER_FORMATS);
const meeting = daySchema.nullable();
/** The plan, report or return that the paper is about; null for the default one. */
const reference = z.string().max(40).nullable().default(null);

/** Sends the form. */
export const exportFormButton = defineButton(
  'export-form',
  // The paper for which the form was opened: the day belongs to that paper.
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

/** Gives the person who presses a paper, as a link of their own or as a file. */
export const getPaperButton = defineButton('get-paper', {
  group: id,
  what,
  format,
  meeting,
  reference,
  language: groupLanguageSchema,
  isLarge: z.boolean(),
  edition: z.enum(PAPER_EDITIONS).default('group'),
  /** The papers that were sent together with it and stay within reach. */
  others: z.array(what).max(PAPER_KINDS.length).default([]),
});
