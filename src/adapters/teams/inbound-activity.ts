import { z } from 'zod';

const text = (limit: number): z.ZodString => z.string().max(limit);

/** The parts of an inbound activity that everything later relies on; what else it carries passes through. */
const inboundSchema = z.object({
  type: text(100).min(1),
  id: text(500).optional(),
  channelId: text(100).min(1),
  serviceUrl: text(2000).min(1),
  from: z.object({ id: text(500).min(1) }),
  recipient: z.object({ id: text(500).min(1) }),
  conversation: z.object({ id: text(1000).min(1), tenantId: text(100).nullish() }),
  channelData: z.object({ tenant: z.object({ id: text(100) }).nullish() }).nullish(),
  text: z.string().nullish(),
});

export type InboundActivity = z.infer<typeof inboundSchema>;

/** The activity in a request body, or the path and reason of what is wrong with it. */
export function readInbound(
  body: unknown,
): { readonly ok: true; readonly activity: InboundActivity } | { readonly ok: false; readonly reason: string } {
  const parsed = inboundSchema.safeParse(body);
  if (parsed.success) return { ok: true, activity: parsed.data };
  const issue = parsed.error.issues[0];
  return { ok: false, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not an activity'}` };
}

/** The tenant that an activity comes from; empty when it does not say. */
export const tenantOf = (activity: Pick<InboundActivity, 'conversation' | 'channelData'>): string =>
  (activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? '').toLowerCase();
