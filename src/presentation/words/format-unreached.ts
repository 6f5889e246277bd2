import { cut } from './cut.js';
import { escapeMarkdown } from './escape-markdown.js';
import type { UnreachableLead } from '../../model/unreachable-lead.js';
import { sharedWords } from './shared-words.js';
import type { Language } from '../../model/language.js';

/** The longest that a name is shown. */
const NAMED = 80;

/** That a lead cannot be reached, and why, in markdown. */
export function formatUnreached({ name, reason }: UnreachableLead, language: Language | 'both'): string {
  const { unreached } = sharedWords(language);
  return unreached.mark({ name: escapeMarkdown(cut(name, NAMED)), why: unreached.why[reason] });
}
