import { z } from 'zod';

/** What the outside edge keeps about a conversation; the reference is its own affair. */
export const conversationSchema = z
  .strictObject({ key: z.string(), reference: z.unknown() })
  .transform(({ key, reference }) => ({ key, reference }));
export interface Conversation extends Readonly<z.infer<typeof conversationSchema>> {}
