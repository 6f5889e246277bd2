import { z } from 'zod';
import { type Action, actionSchema, askedToAttendSchema } from './action.js';
import { type Conversation, conversationSchema } from './conversation.js';
import type { DefaultPolicy } from './default-policy.js';
import { type Disposal, disposalSchema } from './disposal.js';
import { type Group, groupSchema } from './group.js';
import type { Infer } from './infer.js';
import { NUDGE_POLICY } from './nudge-policy.js';
import { NO_PREFERENCES } from './nudge-preferences.js';
import { asAnItemNow } from './outbox-as-kept.js';
import { type OutboxItem, outboxItemSchema } from './outbox-item.js';
import { type Person, personSchema } from './person.js';
import { DEFAULT_RETENTION } from './retention.js';
import { type Review, reviewSchema } from './review.js';

/** Reads a record of this or an earlier release; throws on anything that no release has kept. */
type Parse<Noun> = (kept: unknown) => Noun;
const parser =
  <Schema extends z.ZodTypeAny>(schema: Schema): Parse<Infer<Schema>> =>
  (kept) =>
    schema.parse(kept) as Infer<Schema>;

/** A field that records of earlier releases lack, with its value for them. */
const added = <Schema extends z.ZodTypeAny>(schema: Schema, before: Infer<Schema>): z.ZodDefault<Schema> =>
  schema.default(before);

const keptAction = actionSchema.extend({
  // Actions that were kept before leads could ask for anything have no requests.
  requests: added(actionSchema.shape.requests, []),
  // Actions that were kept before anyone could be asked to attend have nobody asked.
  askedToAttend: askedToAttendSchema
    .extend({ takenBack: added(askedToAttendSchema.shape.takenBack, null) })
    .nullable()
    .default(null),
  // Actions that were kept before closures had kinds have none.
  closure: added(actionSchema.shape.closure, null),
  // Actions that were kept before there were holds have none.
  hold: added(actionSchema.shape.hold, null),
});

const { shape } = groupSchema;
const keptGroup = groupSchema.extend({
  actions: z.array(keptAction),
  // Groups that were kept before they could have terms have none.
  terms: added(shape.terms, []),
  // Groups that were kept before they could set these have the defaults.
  nudging: added(shape.nudging, NUDGE_POLICY),
  retention: added(shape.retention, DEFAULT_RETENTION),
  settings: added(shape.settings, {}),
  // Groups that were kept before members were followed have these empty.
  outsiders: added(shape.outsiders, []),
  former: added(shape.former, []),
  membersReadAt: added(shape.membersReadAt, null),
  uninstalledAt: added(shape.uninstalledAt, null),
  roleChanges: added(shape.roleChanges, []),
  // Groups that were kept before meetings had agendas, decisions and reviews have none.
  agenda: added(shape.agenda, []),
  decisions: added(shape.decisions, []),
  meetingReviews: added(shape.meetingReviews, []),
  // Groups that were kept before there were plans have none.
  plans: added(shape.plans, []),
  // Groups that were kept before leads were asked for returns have asked for none.
  returns: added(shape.returns, []),
  // Groups that were kept before they heard of changes made elsewhere have nothing to hear of.
  meetingNotices: added(shape.meetingNotices, []),
  // Groups that were kept before changes could be taken back have none to take back.
  lastChanges: added(shape.lastChanges, []),
});

const keptPerson = personSchema.extend({
  // People who were kept before they could set anything have no preferences.
  nudging: added(personSchema.shape.nudging, NO_PREFERENCES),
  outOfReach: added(personSchema.shape.outOfReach, null),
  // People who were kept before the language of their words was noted have their client's language.
  languageTyped: added(personSchema.shape.languageTyped, false),
});

const keptReview = reviewSchema.extend({
  // Reviews that were kept before decisions were read from minutes have none.
  decisions: added(reviewSchema.shape.decisions, []),
  knownDecisions: added(reviewSchema.shape.knownDecisions, []),
});

export const parseAction: Parse<Action> = parser(keptAction);
export const parseGroup: Parse<Group> = parser(keptGroup);
export const parsePerson: Parse<Person> = parser(keptPerson);
export const parseOutboxItem: Parse<OutboxItem> = parser(z.preprocess(asAnItemNow, outboxItemSchema));
export const parseReview: Parse<Review> = parser(keptReview);
export const parseDisposal: Parse<Disposal> = parser(disposalSchema);
export const parseConversation: Parse<Conversation> = parser(conversationSchema);

/** Reads it from a group's record, with or without its actions. */
export const parseDefaultPolicy: Parse<DefaultPolicy> = parser(
  keptGroup.pick({ zone: true, nation: true, nudging: true }).strip(),
);
