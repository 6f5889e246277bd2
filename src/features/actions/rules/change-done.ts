import type { Instant } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import { AS_DONE, closeAs } from './closing.js';
import type { Action } from '../../../model/action.js';
import { addNote } from './change-note.js';
import { leadName, leadPeople, sufficesOne, waitingLeads } from '../../../model/lead-people.js';
import { mayCloseOutright } from '../../../model/permissions.js';
import type { Actor } from '../../../model/actor.js';

/** Records one lead's own "done" and leaves the action open. A second "done" by the same lead changes nothing. */
export function completePart(action: Action, by: Actor, at: Instant): Action {
  if (action.status !== 'open' || action.completions.some((completion) => completion.by.id === by.id)) return action;
  return {
    ...action,
    completions: [...action.completions, { at, by }],
    history: [...action.history, { at, by, change: 'completed-part' }],
  };
}

/**
 * Handles "done". It closes the action if it comes from the chair, the secretary or the member who raised it, or from
 * anybody else who may close it. From a lead it closes the action if no other lead is still to complete, or one is
 * enough, and is that lead's completion otherwise. Where the group confirms closures, it only proposes to close, except
 * for those who confirm. `waitingFor` names the leads still to complete, and is empty if the action is closed or
 * proposed to be. An empty note is left out.
 */
export function markDone(
  action: Action,
  group: Group,
  by: Actor,
  at: Instant,
  note: string | null,
): { readonly action: Action; readonly waitingFor: readonly string[] } {
  if (action.status !== 'open') return { action, waitingFor: [] };
  const noted = note === null ? action : addNote(action, by, at, note);
  const isOwnPart = leadPeople(action, group).includes(by.id) && !mayCloseOutright(by.id, action, group);
  const others =
    isOwnPart && !sufficesOne(action) ? waitingLeads(action, group).filter((person) => person !== by.id) : [];
  if (others.length === 0) {
    const evidence = note === null || note.trim() === '' ? null : note.trim();
    return { action: closeAs(noted, group, by, at, { ...AS_DONE, evidence }), waitingFor: [] };
  }
  return {
    action: completePart(noted, by, at),
    waitingFor: others.map((person) => leadName(person, action, group)),
  };
}
