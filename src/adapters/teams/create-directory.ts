import { type CloudAdapter, TeamsInfo, type TurnContext } from 'botbuilder';
import { cleanText } from '../../core/text/clean-text.js';
import type { ListedMember } from '../../core/groups/members.js';
import type { Directory } from '../../ports/directory.js';
import type { Log } from '../../ports/log.js';
import type { Store } from '../../ports/store.js';
import { readStored, toReference } from './conversation-reference.js';

/** Members asked for at once; Teams gives up to 500. */
const PAGE = 500;

/** No group that the product is for is larger; a channel of a whole organisation is cut off here. */
const MOST_MEMBERS = 2000;

interface DirectoryOptions {
  readonly adapter: Pick<CloudAdapter, 'continueConversationAsync'>;
  readonly appId: string;
  readonly store: Store;
  readonly log: Log;
}

/** Reads a conversation's members from Teams, page by page, as Teams asks. */
export function createDirectory({ adapter, appId, store, log }: DirectoryOptions): Directory {
  return {
    async listMembers(conversation) {
      const stored = readStored(await store.findConversation(conversation));
      if (stored === null) return [];
      const members: ListedMember[] = [];
      try {
        await adapter.continueConversationAsync(appId, toReference(stored), async (context: TurnContext) => {
          let token: string | undefined;
          do {
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
          } while (token && members.length < MOST_MEMBERS);
        });
      } catch (error) {
        log.warn({ err: error, conversation }, 'the members of a conversation could not be read');
      }
      return members;
    },
  };
}
