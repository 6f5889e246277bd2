import { z } from 'zod';

/** A RAG rating, with blue for what is planned and not begun. Its words are those of the plan's scheme. */
export const colourSchema = z.enum(['red', 'amber', 'green', 'blue']);
export type Colour = z.infer<typeof colourSchema>;

/** The colours in the order in which a board counts them. */
export const COLOURS: readonly Colour[] = colourSchema.options;
