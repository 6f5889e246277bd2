import { z } from 'zod';
import { agendaItemSchema } from './agenda-item.js';
import { decisionSchema } from './decision.js';
import { meetingReviewSchema } from './meeting-review.js';
import { actionSchema } from './action.js';
import { instantSchema } from './calendar/day.js';
import { nationSchema } from './calendar/nation.js';
import type { Infer } from './infer.js';
import { groupLanguageSchema } from './language.js';
import { lastChangeSchema } from './last-change.js';
import { personIdSchema } from './lead.js';
import { meetingNoticeSchema } from './meeting-notice.js';
import { meetingSchema, seriesSchema } from './meeting.js';
import { formerMemberSchema, memberSchema } from './member.js';
import { nudgePolicySchema } from './nudge-policy.js';
import { planSchema } from './plan.js';
import { retentionSchema } from './retention.js';
import { returnSchema } from './return.js';
import { roleChangeSchema } from './role-change.js';
import { termSchema } from './term.js';

/** The identifier of a group: made from its tenant and conversation, safe as a file name, opaque elsewhere. */
export const groupIdSchema = z.string();
export type GroupId = z.infer<typeof groupIdSchema>;

/** People who are addressed together, such as "policy leads". The name is kept as the group writes it. */
const namedSetSchema = z.strictObject({ name: z.string(), members: z.array(personIdSchema) });
export interface NamedSet extends Infer<typeof namedSetSchema> {}

/** A committee with its members, settings, meetings and actions; it lives in one conversation. */
export const groupSchema = z.strictObject({
  id: groupIdSchema,
  tenant: z.string(),
  name: z.string(),
  /** What its references begin with, `ISCG`; unique among the groups of a tenant. */
  prefix: z.string(),
  /** Whether someone has set it up; false if only the first action created it. */
  isSetUp: z.boolean(),
  /** Whether it is one person's own 1:1 chat with the bot. */
  isPersonal: z.boolean(),
  zone: z.string(),
  nation: nationSchema,
  /** Terms that its deadlines may name, such as a school's or the Senedd's; empty for the usual months. */
  terms: z.array(termSchema),
  language: groupLanguageSchema,
  nudging: nudgePolicySchema,
  retention: retentionSchema,
  /** Further settings by key; the declaration of each has its schema. */
  settings: z.record(z.unknown()),
  series: seriesSchema.nullable(),
  /** Dated meetings: those given as dates, and changes to single meetings of a series. In order of day. */
  meetings: z.array(meetingSchema),
  /** Since when these meetings have been known; a summary that was due before then is not sent late. */
  meetingsSince: instantSchema,
  /** Changes to its meetings, made elsewhere, that it has still to be told, oldest first. */
  meetingNotices: z.array(meetingNoticeSchema),
  /** What its meetings will discuss or discussed, in the order in which they take it. */
  agenda: z.array(agendaItemSchema),
  /** What its meetings decided, oldest first. */
  decisions: z.array(decisionSchema),
  /** How its meetings went through matters arising, oldest first; the last may still go on. */
  meetingReviews: z.array(meetingReviewSchema),
  /** The published plans that it carries out. */
  plans: z.array(planSchema),
  /** What its leads are asked to send by a day, oldest first. */
  returns: z.array(returnSchema),
  sets: z.array(namedSetSchema),
  members: z.array(memberSchema),
  /** People who lead something in it and are not members: they see only what they lead. */
  outsiders: z.array(personIdSchema),
  /** People who left and have not come back: they see nothing of it, not even what they lead. */
  former: z.array(formerMemberSchema),
  /** When its members were last read from Teams in full; null for never. */
  membersReadAt: instantSchema.nullable(),
  /**
   * Since when the app has been out of its conversation, during which nothing of it is shown or sent; null while it is
   * there.
   */
  uninstalledAt: instantSchema.nullable(),
  /** Oldest first. */
  roleChanges: z.array(roleChangeSchema),
  /** The number that the next action gets; never goes down. */
  nextNumber: z.number().int().positive(),
  actions: z.array(actionSchema),
  /** What each person changed last, so that they can take it back. */
  lastChanges: z.array(lastChangeSchema),
  /** The last inbound activities that changed it, newest last; one delivered twice acts once. */
  handled: z.array(z.string()),
  createdAt: instantSchema,
});
export interface Group extends Infer<typeof groupSchema> {}
