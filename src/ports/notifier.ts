import type { PersonId } from '../model/lead.js';
import type { Language } from '../model/language.js';
import type { Unreachable } from '../model/out-of-reach.js';
import type { Reply } from '../model/reply.js';

/**
 * What became of a message: sent, with the id that Teams gave it, if any; to be tried again, perhaps not before
 * some seconds, for which nothing at all may be sent when it `isThrottled`; or never to be tried again, perhaps because
 * its addressee is `unreachable`.
 */
export type Delivery =
  | { readonly outcome: 'sent'; readonly activity: string | null }
  | {
      readonly outcome: 'retry';
      readonly reason: string;
      readonly afterSeconds: number | null;
      readonly isThrottled: boolean;
    }
  | { readonly outcome: 'parked'; readonly reason: string; readonly unreachable: Unreachable | null };

/**
 * Sends what the bot says first: to a group's conversation, or to a person in their 1:1 chat, which it opens when need be.
 * The caller has the permission of the sending limits for one request to that conversation or person.
 */
export interface Notifier {
  postToConversation(conversation: string, reply: Reply, language: Language | 'both'): Promise<Delivery>;
  sendToPerson(person: PersonId, reply: Reply, language: Language): Promise<Delivery>;
  /** Replaces a message in the person's 1:1 chat by its id. */
  updateForPerson(person: PersonId, activity: string, reply: Reply, language: Language): Promise<Delivery>;
}
