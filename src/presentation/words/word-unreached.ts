import { cut } from './cut.js';
import { escapeMarkdown } from './escape-markdown.js';
import type { Messages } from './en.js';
import type { UnreachableLead } from '../../model/unreachable-lead.js';

/** The longest that a name is shown. */
const NAMED = 80;
/** That a lead cannot be reached, and why, in markdown. */
export function wordUnreached({ name, reason }: UnreachableLead, { escalation: { unreachable } }: Messages): string {
  return unreachable.mark(escapeMarkdown(cut(name, NAMED)), unreachable.short[reason]);
}
