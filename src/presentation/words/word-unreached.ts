import { cut } from './cut.js';
import { escapeMarkdown } from './escape-markdown.js';
import type { UnreachableLead } from '../../model/unreachable-lead.js';
import { messagesFor } from './messages.js';
import type { Language } from '../../model/language.js';

/** The longest that a name is shown. */
const NAMED = 80;

/** That a lead cannot be reached, and why, in markdown. */
export function wordUnreached({ name, reason }: UnreachableLead, language: Language | 'both'): string {
  const { unreached } = messagesFor(language);
  return unreached.mark({ name: escapeMarkdown(cut(name, NAMED)), why: unreached.why[reason] });
}
