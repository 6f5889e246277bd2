import type { Action } from '../../src/model/action.js';
import { cancelAction, undoAction } from '../../src/features/actions/rules/change-cancel.js';
import { changeDeadline } from '../../src/features/actions/rules/change-deadline.js';
import { markDone } from '../../src/features/actions/rules/change-done.js';
import { closeAction } from '../../src/features/actions/rules/closing.js';
import { changeLeads } from '../../src/features/actions/rules/change-leads.js';
import { addNote } from '../../src/features/actions/rules/change-note.js';
import { reopenAction } from '../../src/features/actions/rules/change-reopen.js';
import { addDays } from '../../src/model/calendar/days.js';
import { type Deadline, NO_DEADLINE } from '../../src/model/deadline.js';
import type { Group } from '../../src/model/group.js';
import type { Lead } from '../../src/model/lead.js';
import { NEXT_MEETING, onDay, sampleAction } from '../fixtures/sample-group.js';
import { type Event, moment, momentAfter } from './event.js';
import { waitedFor } from './led-actions.js';
import type { Random } from './random.js';
import type { Actor } from '../../src/model/actor.js';

const SOMEONE: Actor = { id: 'someone', name: 'Someone' };

function deadlineFrom(now: string, random: Random): Deadline {
  const roll = random.next();
  if (roll < 0.08) return NEXT_MEETING;
  if (roll < 0.12) return NO_DEADLINE;
  const due = addDays(now.slice(0, 10), random.below(45) - 2);
  if (roll < 0.2) return { said: `in the week to ${due}`, basis: 'period', from: addDays(due, -4), due, inferred: [] };
  return onDay(due);
}

function leadsFrom({ members }: Group, random: Random): readonly Lead[] {
  const roll = random.next();
  if (roll < 0.04) return [{ kind: 'set', set: 'Policy leads', name: 'Policy leads' }];
  if (roll < 0.08) return [{ kind: 'post', name: 'Chair' }];
  return Array.from({ length: roll < 0.8 ? 1 : 2 + random.below(3) }, (): Lead => {
    const { id, name } = random.pick(members);
    return { kind: 'person', person: id, name };
  });
}

function byLead(action: Action, group: Group, random: Random): Actor {
  const leads = [...waitedFor(action, group)];
  const id = leads.length === 0 ? SOMEONE.id : random.pick(leads);
  return { id, name: id };
}

/** What becomes of an action after it was logged, the more often the more of these it has. */
function follow(action: Action, group: Group, now: string, random: Random): Action {
  const roll = random.next();
  if (roll < 0.6) return markDone(action, group, byLead(action, group, random), now, null).action;
  if (roll < 0.78) return changeDeadline(action, SOMEONE, now, deadlineFrom(now, random));
  if (roll < 0.84) return addNote(action, byLead(action, group, random), now, 'under way');
  if (roll < 0.9) return changeLeads(action, group, SOMEONE, now, leadsFrom(group, random));
  if (roll < 0.94) return cancelAction(action, SOMEONE, now, 'overtaken');
  if (roll < 0.95) return undoAction(action, SOMEONE, now);
  return reopenAction(action, SOMEONE, now);
}

const changed = (group: Group, reference: string, change: (action: Action) => Action): Group => {
  const actions = group.actions.map((action) => (action.reference === reference ? change(action) : action));
  return actions.every((action, place) => action === group.actions[place]) ? group : { ...group, actions };
};

/** An action from its logging to its end, which comes within a few weeks for most and never for some. */
export function lifeOf(number: number, groups: number, random: Random): readonly Event[] {
  const group = `g${random.below(groups)}`;
  const reference = `A-${number}`;
  const at = moment(random);
  const log: Event = {
    at,
    group,
    change: (found: Group, now: string) => {
      const leads = leadsFrom(found, random);
      const deadline = deadlineFrom(now, random);
      const action = sampleAction({ reference, leads, deadline, raisedAt: now, raisedBy: SOMEONE });
      return { ...found, actions: [...found.actions, action] };
    },
  };
  const steps = Array.from({ length: 1 + random.below(3) }, (): Event => ({
    at: momentAfter(at, 45, random),
    group,
    change: (found: Group, now: string) => changed(found, reference, (action) => follow(action, found, now, random)),
  }));
  const end: Event = {
    at: momentAfter(at + 20 * 86_400_000, 40, random),
    group,
    change: (found: Group, now: string) => changed(found, reference, (action) => closeAction(action, SOMEONE, now)),
  };
  return random.chance(0.93) ? [log, ...steps, end] : [log, ...steps];
}
