import { z } from 'zod';

/** Which actions a list shows. */
export const listScope = z.enum(['open', 'mine', 'overdue', 'closed']);

export type ListScope = z.infer<typeof listScope>;
