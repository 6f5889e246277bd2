import { z } from 'zod';
import { id, page } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** Turns to a page of a list; `group` is null for one's own actions over all groups. */
export const listButton = defineButton('list', {
  group: id.nullable(),
  scope: z.enum(['open', 'mine', 'overdue', 'closed']),
  page,
});
