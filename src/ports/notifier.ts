import type { Answer } from '../features/answer.js';
import type { Language } from '../model/group.js';
import type { Unreachable } from '../model/person.js';
import type { PersonId } from '../model/lead.js';

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
  postToConversation(conversation: string, answer: Answer, language: Language | 'both'): Promise<Delivery>;
  sendToPerson(person: PersonId, answer: Answer, language: Language): Promise<Delivery>;
  /** Replaces a message in the person's 1:1 chat by its id. */
  updateForPerson(person: PersonId, activity: string, answer: Answer, language: Language): Promise<Delivery>;
}
