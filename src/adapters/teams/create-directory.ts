import { setTimeout as delay } from 'node:timers/promises';
import { type CloudAdapter, TeamsInfo, type TurnContext } from 'botbuilder';
import { cleanText } from '../../reading/text/clean-text.js';
import { LONGEST_LIST } from '../../access/follow-roster.js';
import { cleanName } from '../../model/clean-name.js';
import type { ListedMember } from '../../model/members.js';
import type { Directory } from '../../ports/directory.js';
import type { Log } from '../../ports/log.js';
import type { SendingLimits } from '../../ports/sending-limits.js';
import type { Store } from '../../ports/store.js';
import { readStored, toReference } from './conversation-reference.js';

/** Members to ask for in one request; Teams gives up to 500. */
const PAGE = 500;

/** How long a list waits for its turn within Teams' limits. */
const LONGEST_WAIT_MS = 5000;

interface DirectoryOptions {
  readonly adapter: Pick<CloudAdapter, 'continueConversationAsync'>;
  readonly appId: string;
  readonly store: Store;
  readonly limits: Pick<SendingLimits, 'ask'>;
  readonly log: Log;
}

/** Reads a conversation's members from Teams, page by page as Teams requires. */
export function createDirectory({ adapter, appId, store, limits, log }: DirectoryOptions): Directory {
  /**
   * Waits up to 5 seconds for a turn, else throws: a page of a list counts against the tenant's limits like a message.
   */
  async function untilAllowed(tenant: string, conversation: string): Promise<void> {
    for (let waited = 0; ;) {
      const turn = await limits.ask(tenant, `members of ${conversation}`);
      if (turn.ok) return;
      waited += turn.afterSeconds * 1000;
      if (waited > LONGEST_WAIT_MS) throw new Error('no turn within the limits of Teams');
      await delay(turn.afterSeconds * 1000);
    }
  }

  return {
    async listMembers(conversation) {
      const stored = readStored(await store.findConversation(conversation));
      if (stored === null) return [];
      const members: ListedMember[] = [];
      try {
        await adapter.continueConversationAsync(appId, toReference(stored), async (context: TurnContext) => {
          let token: string | undefined;
          do {
            await untilAllowed(stored.tenant, conversation);
            const page = await TeamsInfo.getPagedMembers(context, PAGE, token);
            for (const { id, name, givenName, surname, email, aadObjectId } of page.members) {
              if (id === stored.bot.id || members.some((member) => member.id === id)) continue;
              members.push({
                id,
                name: cleanText(name || [givenName, surname].filter(Boolean).join(' ')) || id,
                ...(givenName ? { givenName: cleanText(givenName) } : {}),
                ...(surname ? { surname: cleanText(surname) } : {}),
                ...(email ? { email } : {}),
                ...(aadObjectId ? { aadObjectId } : {}),
              });
            }
            token = page.continuationToken;
          } while (token && members.length < LONGEST_LIST);
        });
      } catch (error) {
        // Return nothing rather than part of a list: the members on the missing pages have not left.
        log.warn({ err: error, conversation }, 'the members of a conversation could not be read');
        return [];
      }
      return withCleanNames(members);
    },
  };
}

/** Cleans the members' names; where two would then be equal, both keep what the directory adds to them. */
function withCleanNames(members: readonly ListedMember[]): readonly ListedMember[] {
  const count = new Map<string, number>();
  for (const { name } of members) count.set(cleanName(name), (count.get(cleanName(name)) ?? 0) + 1);
  return members.map((member) => {
    const clean = cleanName(member.name);
    return count.get(clean) === 1 ? { ...member, name: clean } : member;
  });
}
