import { z } from 'zod';
import { instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';
import { languageSchema } from './language.js';
import { personIdSchema } from './lead.js';
import { NO_PREFERENCES, nudgePreferencesSchema } from './nudge-preferences.js';
import { outOfReachSchema } from './out-of-reach.js';

/** Someone the bot has met, across groups. */
export const personSchema = z.strictObject({
  id: personIdSchema,
  tenant: z.string(),
  name: z.string(),
  language: languageSchema,
  /** Whether they chose the language themselves; then their client's no longer changes it. */
  languageChosen: z.boolean(),
  /** Whether they last typed in this language, which goes before their group's. */
  languageTyped: z.boolean(),
  /** Key of their 1:1 chat with the bot; null until it is known. */
  conversation: z.string().nullable(),
  aadObjectId: z.string().nullable(),
  /** Whether they asked for no nudges. */
  isMuted: z.boolean(),
  /** Their own nudge settings. */
  nudging: nudgePreferencesSchema,
  /** Null unless the bot cannot reach them. */
  outOfReach: outOfReachSchema.nullable(),
  /** Whether they have had the welcome, which is never repeated. */
  isWelcomed: z.boolean(),
  /** The key of their calendar's address, and since when it is valid; absent if they have none. */
  calendar: z
    .strictObject({
      key: z.string().min(40),
      since: instantSchema,
      /** The inbound activity that made it (one delivered twice makes one), and whether it replaced an earlier one. */
      made: z.strictObject({ activity: z.string(), isRenewed: z.boolean() }).optional(),
    })
    .optional(),
  /** Their settings before they last changed one; absent if there is nothing to take back. */
  lastChange: z
    .strictObject({
      at: instantSchema,
      /** The inbound activity that made the change; one delivered twice is taken back once. */
      activity: z.string(),
      isUndo: z.boolean(),
      isMuted: z.boolean(),
      nudging: nudgePreferencesSchema,
      language: languageSchema,
      languageChosen: z.boolean(),
    })
    .optional(),
});
export interface Person extends Infer<typeof personSchema> {}

/** Whether two states of a person (null for none) give the same answer on when the bot may write to them. */
export const plansAlike = (before: Person | null, after: Person): boolean =>
  (before?.isMuted ?? false) === after.isMuted &&
  JSON.stringify(before?.nudging ?? NO_PREFERENCES) === JSON.stringify(after.nudging) &&
  JSON.stringify(before?.outOfReach ?? null) === JSON.stringify(after.outOfReach);
