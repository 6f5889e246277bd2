import { z } from 'zod';
import { type Asked, askedFor } from './asked.js';

/** Which actions a list shows. */
export const listScope = z.enum(['open', 'mine', 'overdue', 'closed']);

export type ListScope = z.infer<typeof listScope>;

/** The question that a scope stands for. */
export const askedOfScope = (scope: ListScope): Asked =>
  scope === 'mine' ? askedFor({ isMine: true }) : askedFor({ state: scope });
