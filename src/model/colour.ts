import { z } from 'zod';

/** A RAG rating, with blue for planned and not begun. The plan's scheme gives its words. */
export const colourSchema = z.enum(['red', 'amber', 'green', 'blue']);
export type Colour = z.infer<typeof colourSchema>;

/** The colours, in the order of a board's counts. */
export const COLOURS: readonly Colour[] = colourSchema.options;
