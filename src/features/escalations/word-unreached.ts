import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import type { Messages } from '../../presentation/words/en.js';
import type { UnreachableLead } from '../../delivery/unreachable-leads.js';

/** The longest that a name is shown. */
const NAMED = 80;

/** That a lead cannot be reached, and why, in markdown. */
export function wordUnreached({ name, reason }: UnreachableLead, { escalation: { unreachable } }: Messages): string {
  return unreachable.mark(escapeMarkdown(cut(name, NAMED)), unreachable.short[reason]);
}
