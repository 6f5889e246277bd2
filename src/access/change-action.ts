import type { Action } from '../model/action.js';
import { permissionsFor, type Permissions } from '../model/permissions.js';
import type { ActionEvent, Changed } from '../model/action-event.js';
import type { Actor } from '../model/actor.js';
import type { ReviewOutcome } from '../model/meeting-review.js';
import type { Problem } from '../model/problem.js';
import type { Group } from '../model/group.js';
import { wasHandled } from '../model/handled.js';
import { withOutsiders } from './follow-roster.js';
import { asKnownTo } from '../model/standing.js';
import type { Asker } from '../ports/asker.js';
import type { Services } from '../ports/services.js';
import { beSureOfMembers } from './follow-members.js';
import { locateAction } from './locate-action.js';
import { isReviewed, noteReviewed, refusedIn } from './note-reviewed.js';
import { recordChange } from './record-change.js';
import type { Target } from '../model/action-target.js';

/** The changed action, or why the change was refused. */
export type Outcome = { readonly action: Action; readonly news: ActionEvent } | { readonly problem: Problem };

/** A change to one action: the permission that it needs, and how to apply it. */
export interface ActionChange {
  readonly needs: keyof Permissions;
  apply(action: Action, group: Group, by: Actor): Outcome;
  /** The outcome in a meeting's review, if the change leaves the action as it is. */
  readonly reviewed?: ReviewOutcome;
  /** It only adds, so it overwrites nobody's change and is never too late. */
  readonly isAddition?: true;
}

/**
 * Changes one action in one durable step, if the asker may. An activity that was handled before changes nothing, and
 * returns the action as it is.
 */
export function applyChange(services: Services, asker: Asker, target: Target, change: ActionChange): Promise<Changed> {
  const apply = (group: Group | null): { readonly record: Group | null; readonly result: Changed } => {
    const refuse = (problem: Problem): { record: Group | null; result: Changed } => ({
      record: group,
      result: { problem },
    });
    const known = asKnownTo(group, asker);
    const action = known?.actions.find((candidate) => candidate.reference === target.reference);
    if (group === null || action === undefined)
      return refuse({ code: 'unknown-reference', reference: target.reference });
    if (wasHandled(group, asker.activity)) return { record: group, result: { group, action, news: null } };
    if (!permissionsFor(asker.person.id, action, group)[change.needs])
      return refuse({ code: 'not-allowed', reference: action.reference });
    const refused = refusedIn(group, action, change.isAddition === true, asker);
    if (refused !== null) return refuse(refused);
    const outcome = change.apply(action, group, { id: asker.person.id, name: asker.person.name });
    if ('problem' in outcome) return refuse(outcome.problem);
    const { id, name } = asker.person;
    const reviewed = change.reviewed ?? null;
    if (outcome.action === action && !isReviewed(reviewed, asker))
      return { record: group, result: { group, action, news: { change: 'unchanged', by: { id, name } } } };
    const actions = group.actions.map((candidate) => (candidate === action ? outcome.action : candidate));
    const changed = withOutsiders({ ...group, actions }, [outcome.action]);
    const noted = noteReviewed(changed, { before: action, after: outcome.action, reviewed }, asker);
    const record = recordChange(group, noted, asker, change.needs);
    const result = record.actions.find(({ reference }) => reference === action.reference) ?? outcome.action;
    return { record, result: { group: record, action: result, news: outcome.news } };
  };
  return services.store.changeGroup<Changed>(target.group, apply, [target.reference]);
}

/**
 * Changes the action with this reference, among those the asker sees from where they ask. A change that needs authority
 * first makes sure of the members.
 */
export async function changeNamed(
  services: Services,
  asker: Asker,
  reference: string,
  need: 'lead' | 'authority',
  change: ActionChange,
): Promise<Changed> {
  const located = await locateAction(services, asker, reference);
  if (!located.ok) return { problem: located.problem };
  if (need === 'authority') await beSureOfMembers(services, asker, located.group.id);
  return applyChange(services, asker, { group: located.group.id, reference }, change);
}
