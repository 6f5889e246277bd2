import type { Answer } from '../core/answers/answer.js';
import type { Language } from '../core/groups/group.js';
import type { PersonId } from '../core/leads/lead.js';

/** What became of a message: sent; to be tried again, perhaps not before some seconds; or never to be tried again. */
export type Delivery =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'retry'; readonly reason: string; readonly afterSeconds: number | null }
  | { readonly outcome: 'parked'; readonly reason: string };

/** Talks first: to a group's conversation, or to a person in their 1:1 chat, which it opens when need be. */
export interface Notifier {
  postToConversation(conversation: string, answer: Answer, language: Language | 'both'): Promise<Delivery>;
  sendToPerson(person: PersonId, answer: Answer, language: Language): Promise<Delivery>;
}
