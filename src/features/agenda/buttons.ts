import { z } from 'zod';
import { daySchema } from '../../model/calendar/day.js';
import { field, flag, id, page, target, words } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** The day of a meeting; null if none is planned. */
const day = daySchema.nullable();
const item = z.coerce.number().int().positive();
const mark = z.enum(['done', 'postpone', 'withdraw']);

/** Shows a page of a meeting's agenda; a null `day` means the current or next meeting. */
export const agendaButton = defineButton('agenda', { group: id, day, page });

/** Shows one item with everything that can be done with it. */
export const agendaItemButton = defineButton('agenda-item', { group: id, item });

/** Puts the contents of the form on the agenda. */
export const agendaAddButton = defineButton(
  'agenda-add',
  { group: id, day },
  { title: field, presenter: field, minutes: field, standing: flag.nullish().transform((value) => value ?? false) },
);

/** Chooses the group on whose agenda something said in a 1:1 chat goes. */
export const agendaInButton = defineButton('agenda-in', {
  group: id,
  said: words,
  when: words.nullable(),
  isStanding: flag,
});

/** Marks items of a meeting's agenda as done, postpones them to the next meeting, or withdraws them. */
export const agendaMarkButton = defineButton('agenda-mark', { group: id, day, items: z.array(item).max(400), mark });

/** Swaps two neighbouring items; `shown` is the one that the reader moves. */
export const agendaOrderButton = defineButton('agenda-order', {
  group: id,
  day,
  upper: item,
  lower: item,
  shown: item,
});

/** Puts what an action asks for on the agenda, and closes the action. */
export const agendaFromActionButton = defineButton('agenda-from-action', target);
