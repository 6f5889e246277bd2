import { z } from 'zod';
import { daySchema } from '../../model/calendar/day.js';
import { field, flag, id, page, target, words } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** The day of a meeting; null where none is planned. */
const day = daySchema.nullable();
const item = z.coerce.number().int().positive();
const mark = z.enum(['done', 'postpone', 'withdraw']);

/** Shows a page of the agenda of a meeting; of the one that goes on or comes next where `day` is null. */
export const agendaButton = defineButton('agenda', { group: id, day, page });

/** Shows one item with all that can be done with it. */
export const agendaItemButton = defineButton('agenda-item', { group: id, item });

/** Puts on the agenda what the form holds. */
export const agendaAddButton = defineButton(
  'agenda-add',
  { group: id, day },
  { title: field, presenter: field, minutes: field, standing: flag.nullish().transform((value) => value ?? false) },
);

/** Says onto whose agenda something goes that was said in a 1:1 chat. */
export const agendaInButton = defineButton('agenda-in', {
  group: id,
  said: words,
  when: words.nullable(),
  isStanding: flag,
});

/** Marks items of a meeting's agenda as done, postpones them to the next meeting, or withdraws them. */
export const agendaMarkButton = defineButton('agenda-mark', { group: id, day, items: z.array(item).max(400), mark });

/** Changes the order of two items that stand next to each other; `shown` is the one that its reader moves. */
export const agendaOrderButton = defineButton('agenda-order', {
  group: id,
  day,
  upper: item,
  lower: item,
  shown: item,
});

/** Puts on the agenda what an action asks to have there, and closes the action. */
export const agendaFromActionButton = defineButton('agenda-from-action', target);
