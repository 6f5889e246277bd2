import { type Action } from '../model/action.js';
import { daysBetween } from '../model/calendar/days.js';
import type { Lead } from '../model/lead.js';
import { areSimilarTasks, comparedTask } from '../reading/actions/similar-tasks.js';
import { fold } from '../reading/text/fold.js';
import { withNumber } from './seen-actions.js';

type Said = Pick<Action, 'task' | 'leads' | 'deadline'>;

/** Two actions whose deadlines are further apart than this, in days, are a recurring task. */
const FAR = 14;

const keyOf = (lead: Lead): string => (lead.kind === 'person' ? `person ${lead.person}` : fold(lead.name));

function haveSameLead(one: Said, other: Said): boolean {
  if (one.leads.length === 0 || other.leads.length === 0) return one.leads.length === other.leads.length;
  const keys = new Set(one.leads.map(keyOf));
  return other.leads.some((lead) => keys.has(keyOf(lead)));
}

function mayBeDueTogether({ deadline: one }: Said, { deadline: other }: Said): boolean {
  if (one.due === null || other.due === null) return true;
  return Math.abs(daysBetween(one.due, other.due)) <= FAR;
}

/**
 * Makes a search for an open action that a new one may repeat: similar wording, the same lead, and a deadline not far
 * off. Skips the actions that `source` brought.
 */
export const similarAmong =
  <Known extends Action>(actions: readonly Known[], source = ''): ((said: Said) => Known | null) =>
  (said) => {
    const task = comparedTask(said.task);
    const found = withNumber(actions, task.number).find(
      (known) =>
        known.status === 'open' &&
        (source === '' || known.source !== source) &&
        areSimilarTasks(task, comparedTask(known.task)) &&
        haveSameLead(said, known) &&
        mayBeDueTogether(said, known),
    );
    return found ?? null;
  };
