import type { Action } from '../../model/action.js';
import { hasNoDeadline } from '../words/format-standing.js';
import type { Drawing } from './drawing.js';
import { link } from './links.js';
import { type CardJson, expand } from './templates.js';

/**
 * Says that an open action has no lead or no deadline, with a link to mend it; `edit` is null for a reader who may not.
 */
export function missingPart(action: Action, edit: CardJson | null, { shared }: Drawing): readonly CardJson[] {
  const noLead = action.leads.length === 0;
  const noDeadline = hasNoDeadline(action);
  if (action.status !== 'open' || (!noLead && !noDeadline)) return [];
  const words = shared.missing;
  const text = noLead ? (noDeadline ? words.both : words.lead) : words.deadline;
  return [expand('kit/missing', { text, mend: edit === null ? [] : [link(words.mend, edit)] })];
}
