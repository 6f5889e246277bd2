import { z } from 'zod';
import type { Group } from '../group.js';
import type { Person } from '../person.js';
import { NATIONS } from '../calendar/nation.js';
import { DEFAULT_RETENTION, MOST_YEARS } from '../retention.js';
import { actionSchema, actorSchema, holdSchema } from './action-schema.js';
import { NUDGING_DEFAULTS, outOfReachSchema, ownNudgingSchema, policySchema } from './nudging-schema.js';
import { day, instant, timeOfDay } from './time-schemas.js';
import type { Same } from './same-type.js';

const memberSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  givenName: z.string().optional(),
  surname: z.string().optional(),
  email: z.string().optional(),
  aadObjectId: z.string().optional(),
  earlierNames: z.array(z.string()).optional(),
  roles: z.array(z.enum(['chair', 'secretary'])),
});

const roleChangeSchema = z.strictObject({
  at: instant,
  by: actorSchema.nullable(),
  role: z.enum(['chair', 'secretary']),
  person: actorSchema,
  change: z.enum(['taken-up', 'laid-down']),
  isAnnounced: z.boolean(),
});

/** A group as it is kept. */
export const groupSchema = z.strictObject({
  id: z.string(),
  tenant: z.string(),
  name: z.string(),
  prefix: z.string(),
  isSetUp: z.boolean(),
  isPersonal: z.boolean(),
  zone: z.string(),
  nation: z.enum(NATIONS),
  // Groups that were kept before they could have terms have none.
  terms: z.array(z.strictObject({ name: z.string(), from: day, to: day })).default([]),
  language: z.enum(['en', 'cy', 'both']),
  nudging: policySchema.default(() => NUDGING_DEFAULTS.policy as z.infer<typeof policySchema>),
  // Groups that were kept before they could settle it keep theirs for as long as most.
  retention: z
    .strictObject({ years: z.number().int().min(1).max(MOST_YEARS), hold: holdSchema.nullable() })
    .default(() => ({ years: DEFAULT_RETENTION.years, hold: null })),
  series: z
    .strictObject({ said: z.string(), rule: z.string(), from: day, start: timeOfDay, end: timeOfDay.nullable() })
    .nullable(),
  meetings: z.array(
    z.strictObject({
      day,
      start: timeOfDay,
      end: timeOfDay.nullable(),
      state: z.enum(['planned', 'held', 'cancelled']),
    }),
  ),
  meetingsSince: instant,
  sets: z.array(z.strictObject({ name: z.string(), members: z.array(z.string()) })),
  members: z.array(memberSchema),
  // Groups that were kept before members were followed have these empty.
  outsiders: z.array(z.string()).default([]),
  former: z.array(z.strictObject({ id: z.string(), name: z.string(), leftAt: instant })).default([]),
  membersReadAt: instant.nullable().default(null),
  uninstalledAt: instant.nullable().default(null),
  roleChanges: z.array(roleChangeSchema).default([]),
  nextNumber: z.number().int().positive(),
  actions: z.array(actionSchema),
  handled: z.array(z.string()),
  createdAt: instant,
});

/** A person as they are kept. */
export const personSchema = z.strictObject({
  id: z.string(),
  tenant: z.string(),
  name: z.string(),
  language: z.enum(['en', 'cy']),
  languageChosen: z.boolean(),
  conversation: z.string().nullable(),
  aadObjectId: z.string().nullable(),
  isMuted: z.boolean(),
  nudging: ownNudgingSchema.default(() => NUDGING_DEFAULTS.own as z.infer<typeof ownNudgingSchema>),
  outOfReach: outOfReachSchema.nullable().default(null),
  isWelcomed: z.boolean(),
});

/** What the outside edge keeps about a conversation; the reference is its own affair. */
export interface Conversation {
  readonly key: string;
  readonly reference: unknown;
}

export const conversationSchema = z.strictObject({ key: z.string(), reference: z.unknown() });

// A core type that gains, loses or changes a field does not compile here until its schema does the same.
export const schemasFitTheCore: [Same<z.infer<typeof groupSchema>, Group>, Same<z.infer<typeof personSchema>, Person>] =
  [true, true];
