import type { Instant } from '../model/calendar/day.js';
import type { Target } from '../model/action-target.js';
import type { Reply } from '../model/reply.js';
import type { OpenQuestion, Shown } from '../ports/recall.js';
import { paperOfShown } from './paper-of-shown.js';

/** Limits of the search: how deep a reply nests its actions, and how many it shows at most. */
const DEEPEST = 5;
const MOST = 30;

const isAction = (part: object): part is { readonly reference: string } =>
  'reference' in part && typeof part.reference === 'string' && 'task' in part && 'leads' in part;

const groupIn = (part: object): string | null => {
  const group: unknown = 'group' in part ? part.group : null;
  if (typeof group === 'string') return group;
  return typeof group === 'object' && group !== null && 'id' in group ? String(group.id) : null;
};

/** The actions that any feature's reply carries, in order, each once. */
export function actionsIn(reply: Reply): readonly Target[] {
  const found = new Map<string, Target>();
  const walk = (part: unknown, group: string | null, depth: number): void => {
    if (typeof part !== 'object' || part === null || depth > DEEPEST || found.size >= MOST) return;
    if (Array.isArray(part)) {
      for (const item of part) walk(item, group, depth + 1);
      return;
    }
    const own = groupIn(part) ?? group;
    if (isAction(part)) {
      if (own !== null) found.set(`${own}/${part.reference}`, { group: own, reference: part.reference });
      return;
    }
    for (const value of Object.values(part)) walk(value, own, depth + 1);
  };
  walk(reply, null, 0);
  return [...found.values()];
}

/** What to remember of a reply, as the next message may refer to it; null where it shows nothing to refer to. */
export function shownIn(reply: Reply, question: OpenQuestion | null, at: Instant): Shown | null {
  const actions = actionsIn(reply);
  const paper = paperOfShown(reply);
  if (actions.length === 0 && question === null && paper === undefined) return null;
  return { at, actions, question, ...(paper === undefined ? {} : { paper }) };
}
