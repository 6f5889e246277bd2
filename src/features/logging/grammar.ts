import type { PlainMessage } from '../../reading/text/plain-message.js';
import { hasActionMarker, hasLeadingMarker } from '../../reading/actions/action-marker.js';
import { MESSAGE_LIMIT } from '../../reading/message-limit.js';
import type { GrammarPart } from '../grammar-part.js';

export interface LogCommand {
  readonly kind: 'log';
  readonly text: string;
  /** What was typed for each line, when the text puts it in other words to be read. */
  readonly source?: readonly string[];
}

/** Logs a message with an action marker whole. One over the limit is refused later; markers beyond it do not count. */
const marked = (stage: GrammarPart['stage'], hasMarker: (text: string) => boolean): GrammarPart => ({
  stage,
  read: ({ whole }: PlainMessage): LogCommand | null =>
    hasMarker(whole.slice(0, MESSAGE_LIMIT)) ? { kind: 'log', text: whole } : null,
});

/** A marker at the start of a line. */
export const MARKED_GRAMMAR = marked('marked', hasLeadingMarker);

/** A marker anywhere. */
export const ANYWHERE_GRAMMAR = marked('anywhere', hasActionMarker);
