import type { Answer } from '../core/answers/answer.js';
import type { Language } from '../core/groups/group.js';
import type { Unreachable } from '../core/groups/person.js';
import type { PersonId } from '../core/leads/lead.js';

/**
 * What became of a message: sent, and what Teams calls it; to be tried again, perhaps not before some seconds, because
 * too much was sent or for another passing reason; or never to be tried again, perhaps since its reader is out of reach.
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

/** Talks first: to a group's conversation, or to a person in their 1:1 chat, which it opens when need be. */
export interface Notifier {
  postToConversation(conversation: string, answer: Answer, language: Language | 'both'): Promise<Delivery>;
  sendToPerson(person: PersonId, answer: Answer, language: Language): Promise<Delivery>;
}
