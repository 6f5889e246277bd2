import { cut } from './cut.js';
import { escapeMarkdown } from './escape-markdown.js';
import type { Messages } from './en.js';
import type { Unreached } from '../../model/unreached.js';

/** The longest that a name is shown. */
const NAMED = 80;
/** That a lead cannot be reached, and why, in markdown. */
export function wordUnreached({ name, reason }: Unreached, { escalation: { unreachable } }: Messages): string {
  return unreachable.mark(escapeMarkdown(cut(name, NAMED)), unreachable.short[reason]);
}
