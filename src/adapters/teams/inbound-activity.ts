import { z } from 'zod';
import { cleanText } from '../../reading/text/clean-text.js';
import { cleanActivity } from './clean-activity.js';

const text = (limit: number): z.ZodString => z.string().max(limit);

type Id = (limit: number, least?: number) => z.ZodType<string>;
/** Rejects an unclean id instead of cleaning it: cleaning could turn it into somebody else's. */
const checkedId: Id = (limit, least = 0) =>
  text(limit)
    .min(least)
    .refine((value) => cleanText(value) === value, 'holds signs that no id has');
const cleanId: Id = (limit, least = 0) => text(limit).min(least);

/**
 * The parts of an inbound activity that later code relies on, each of the type that the SDK says it has; anything else
 * passes through.
 */
const activityWith = (id: Id) => {
  const account = z.object({ id: id(500, 1), name: text(1000).nullish(), aadObjectId: id(100).nullish() });
  return z.object({
    type: text(100).min(1),
    name: text(200).nullish(),
    id: id(500).nullish(),
    replyToId: id(500).nullish(),
    channelId: text(100).min(1),
    serviceUrl: text(2000).min(1),
    from: account.extend({ role: text(100).nullish() }),
    recipient: account,
    conversation: z.object({
      id: id(1000, 1),
      tenantId: id(100).nullish(),
      name: text(1000).nullish(),
      conversationType: text(100).nullish(),
      isGroup: z.boolean().nullish(),
    }),
    channelData: z.object({ tenant: z.object({ id: id(100) }).nullish(), eventType: text(100).nullish() }).nullish(),
    text: z.string().nullish(),
    locale: text(100).nullish(),
    localTimezone: text(100).nullish(),
    action: text(100).nullish(),
    entities: z.array(z.record(z.unknown())).nullish(),
    attachments: z.array(z.record(z.unknown())).nullish(),
    membersAdded: z.array(account).nullish(),
    membersRemoved: z.array(account).nullish(),
  });
};
const checkedActivity = activityWith(checkedId);
/** For a body that is already clean: skips checking each id, which would be most of the work. */
const cleanedActivity = activityWith(cleanId);

export type InboundActivity = z.infer<typeof checkedActivity>;

/** Reads the activity in a request body and cleans every text in it; on failure, the path and reason of the fault. */
export function readInbound(
  body: unknown,
): { readonly ok: true; readonly activity: InboundActivity } | { readonly ok: false; readonly reason: string } {
  const cleaned = cleanActivity(body);
  const parsed = (cleaned === body ? cleanedActivity : checkedActivity).safeParse(body);
  if (parsed.success) return { ok: true, activity: cleaned as InboundActivity };
  const issue = parsed.error.issues[0];
  return { ok: false, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not an activity'}` };
}

/** The tenant that an activity comes from, in lower case; empty when it does not say. */
export const tenantOf = (activity: Pick<InboundActivity, 'conversation' | 'channelData'>): string =>
  (activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? '').toLowerCase();
