import { type Action } from '../model/action.js';
import { daysBetween } from '../model/calendar/days.js';
import type { Lead } from '../model/lead.js';
import { areSimilarTasks, comparedTask } from '../reading/actions/similar-tasks.js';
import { fold } from '../reading/text/fold.js';

type Said = Pick<Action, 'task' | 'leads' | 'deadline'>;

/** Deadlines further apart than this are those of something that comes again. */
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
 * Makes the search for the open action of a group that an action may be again: in close wording, of the same lead, and not
 * due at quite another time.
 */
export function similarAmong<Known extends Action>(actions: readonly Known[]): (said: Said) => Known | null {
  const open = actions
    .filter(({ status }) => status === 'open')
    .map((action) => ({ action, compared: comparedTask(action.task) }));
  return (said) => {
    const compared = comparedTask(said.task);
    const found = open.find(
      (known) =>
        areSimilarTasks(compared, known.compared) &&
        haveSameLead(said, known.action) &&
        mayBeDueTogether(said, known.action),
    );
    return found?.action ?? null;
  };
}
