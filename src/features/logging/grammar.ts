import type { PlainMessage } from '../../reading/text/plain-message.js';
import { hasActionMarker, hasLeadingMarker } from '../../reading/actions/action-marker.js';
import { MESSAGE_LIMIT } from '../../reading/message-limit.js';
import type { GrammarPart } from '../grammar-part.js';

export interface LogCommand {
  readonly kind: 'log';
  readonly text: string;
  /** What was typed for each line of the text, where that was put in other words to be read. */
  readonly source?: readonly string[];
}

/** What holds an action marker is logged whole. What is longer than is read is refused, whatever stands further on. */
const marked = (stage: GrammarPart['stage'], hasMarker: (text: string) => boolean): GrammarPart => ({
  stage,
  read: ({ whole }: PlainMessage): LogCommand | null =>
    hasMarker(whole.slice(0, MESSAGE_LIMIT)) ? { kind: 'log', text: whole } : null,
});

/** A marker that a line begins with. */
export const MARKED_GRAMMAR = marked('marked', hasLeadingMarker);

/** A marker further on. */
export const ANYWHERE_GRAMMAR = marked('anywhere', hasActionMarker);
