import { escalationWords } from './escalation.js';
import { cut } from '../../presentation/words/cut.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import type { Language } from '../../model/group.js';
import type { Unreached } from '../../delivery/unreached.js';

/** The longest that a name is shown. */
const NAMED = 80;

/** That a lead cannot be reached, and why, in markdown. */
export function wordUnreached({ name, reason }: Unreached, language: Language | 'both'): string {
  const { unreachable } = escalationWords(language);
  return unreachable.mark(escapeMarkdown(cut(name, NAMED)), unreachable.short[reason]);
}
