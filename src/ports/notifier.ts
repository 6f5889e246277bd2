import type { PersonId } from '../model/lead.js';
import type { Language } from '../model/language.js';
import type { Unreachable } from '../model/out-of-reach.js';
import type { Reply } from '../model/reply.js';

/**
 * The result of sending a message. `sent` has the id from Teams, if any. `retry` may name seconds to wait; if it
 * `isThrottled`, nothing at all may be sent until then. `parked` is never retried; `unreachable` says whether that is
 * because of the recipient.
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
 * Sends the messages that the bot says first: to a group's conversation, or to a person's 1:1 chat, which it opens if
 * need be. The caller must have permission from the sending limits for one request to that conversation or person.
 */
export interface Notifier {
  postToConversation(conversation: string, reply: Reply, language: Language | 'both'): Promise<Delivery>;
  sendToPerson(person: PersonId, reply: Reply, language: Language): Promise<Delivery>;
  /** Replaces a message in the person's 1:1 chat by its id. */
  updateForPerson(person: PersonId, activity: string, reply: Reply, language: Language): Promise<Delivery>;
}
