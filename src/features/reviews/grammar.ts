import type { PlainMessage } from '../../reading/text/plain-message.js';
import { isLong } from '../../reading/looks-like-minutes.js';
import { MESSAGE_LIMIT } from '../../reading/message-limit.js';
import type { GrammarPart } from '../grammar-part.js';

export interface ReviewCommand {
  readonly kind: 'review';
  readonly text: string;
}

/** Words that say that what follows on the next lines is minutes to read. */
const MINUTES_GIVEN =
  /^(?:(?:read|review)(?: the| these)?(?: minutes)?|(?:darllen(?:wch)?|adolygu|adolygwch)(?: y)?(?: cofnodion)?)[ \t]{0,3}:?[ \t]{0,3}\r?\n(.+)/isu;

/** Minutes that are said to follow. */
export const MINUTES_GRAMMAR: GrammarPart = {
  stage: 'minutes',
  read: ({ whole }: PlainMessage): ReviewCommand | null => {
    const given = MINUTES_GIVEN.exec(whole);
    return given === null ? null : { kind: 'review', text: (given[1] ?? '').trim() };
  },
};

/** Whatever is as long as minutes; what marks an action is logged before. */
export const LONG_TEXT_GRAMMAR: GrammarPart = {
  stage: 'long',
  read: ({ whole }: PlainMessage): ReviewCommand | null =>
    whole.length > MESSAGE_LIMIT || isLong(whole) ? { kind: 'review', text: whole } : null,
};
