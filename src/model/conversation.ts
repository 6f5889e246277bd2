import { z } from 'zod';

/** What the edge keeps about a conversation; only the edge reads the reference. */
export const conversationSchema = z
  .strictObject({ key: z.string(), reference: z.unknown() })
  .transform(({ key, reference }) => ({ key, reference }));
export interface Conversation extends Readonly<z.infer<typeof conversationSchema>> {}
