import type { PlainMessage } from '../../reading/text/plain-message.js';
import { isLong } from '../../reading/looks-like-minutes.js';
import { MESSAGE_LIMIT } from '../../reading/message-limit.js';
import type { GrammarPart } from '../grammar-part.js';

export interface ReviewCommand {
  readonly kind: 'review';
  readonly text: string;
}

/** Words that announce minutes on the lines below. */
const MINUTES_GIVEN =
  /^(?:(?:read|review)(?: the| these)?(?: minutes)?|(?:darllen(?:wch)?|adolygu|adolygwch)(?: y)?(?: cofnodion)?)[ \t]{0,3}:?[ \t]{0,3}\r?\n(.+)/isu;

/** Reads minutes that the message announces. */
export const MINUTES_GRAMMAR: GrammarPart = {
  stage: 'minutes',
  read: ({ whole }: PlainMessage): ReviewCommand | null => {
    const given = MINUTES_GIVEN.exec(whole);
    return given === null ? null : { kind: 'review', text: (given[1] ?? '').trim() };
  },
};

/** Reads any text as long as minutes; an earlier stage logs text that marks an action. */
export const LONG_TEXT_GRAMMAR: GrammarPart = {
  stage: 'long',
  read: ({ whole }: PlainMessage): ReviewCommand | null =>
    whole.length > MESSAGE_LIMIT || isLong(whole) ? { kind: 'review', text: whole } : null,
};
