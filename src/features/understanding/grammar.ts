import type { GrammarPart } from '../grammar-part.js';

/** Words that no feature's grammar reads, exactly as typed. */
export interface UnknownCommand {
  readonly kind: 'unknown';
  readonly text: string;
}

/** What somebody says to the bot itself: a greeting, thanks, or a remark that asks for nothing. */
export interface TalkCommand {
  readonly kind: 'talk';
  readonly about: 'hello' | 'thanks' | 'chatter' | 'dropped' | 'elsewhere';
}

export const REST_GRAMMAR: GrammarPart = {
  stage: 'rest',
  read: ({ whole }): UnknownCommand => ({ kind: 'unknown', text: whole }),
};
