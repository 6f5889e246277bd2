import type { Unreachable } from '../../model/out-of-reach.js';

interface Rule {
  readonly statuses: readonly number[];
  readonly pattern: RegExp;
  readonly means: Unreachable;
}

/**
 * How Teams says, in its code or its words, that the bot cannot write to someone (Microsoft Learn,
 * bots/build-conversational-capability, “Status codes”). The first match counts: the codes for guests mean other things
 * as well, and only the words tell.
 */
const RULES: readonly Rule[] = [
  { statuses: [400, 403, 404], pattern: /\bguests?\b|GuestUser/i, means: 'guest' },
  { statuses: [403], pattern: /ConversationBlockedByUser|blocked the conversation/i, means: 'blocked' },
  // 209 is the older code for the same.
  { statuses: [403], pattern: /MessageWritesBlocked|does not allow writes|\b209\b/i, means: 'blocked' },
  { statuses: [403], pattern: /ForbiddenOperationException|BotNotInConversationRoster/i, means: 'never-installed' },
  { statuses: [403], pattern: /not (?:part of|in) the conversation roster|isn't installed/i, means: 'never-installed' },
  {
    statuses: [400, 403, 404],
    pattern:
      /user (?:was |is |could )?not (?:be )?found|not (?:found )?(?:in|part of|a member of) (?:the|this) tenant|does not belong to (?:the|this) tenant/i,
    means: 'left',
  },
  { statuses: [404], pattern: /ConversationNotFound|conversation not found|UserNotFound/i, means: 'left' },
];

/** Why the recipient cannot be reached, if the error says so; null when it is about something else. */
export function unreachableBy(
  status: number,
  { code, message }: { readonly code: string; readonly message: string },
): Unreachable | null {
  const said = `${code} ${message}`;
  return RULES.find(({ statuses, pattern }) => statuses.includes(status) && pattern.test(said))?.means ?? null;
}
