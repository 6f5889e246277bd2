import type { ActionEvent } from '../../model/action-event.js';
import { closingEvent } from './rules/closing-event.js';
import { cancelAction } from './rules/change-cancel.js';
import { markDone } from './rules/change-done.js';
import { changeLeads } from './rules/change-leads.js';
import { addNote } from './rules/change-note.js';
import { reopenAction, reopenPart } from './rules/change-reopen.js';
import { changeTask } from './rules/change-task.js';
import { isMember } from '../../model/members.js';
import { cleanName } from '../../model/clean-name.js';
import type { Group } from '../../model/group.js';
import type { Lead } from '../../model/lead.js';
import { resolveLeads } from '../../reading/leads/resolve-leads.js';
import type { Asker } from '../../ports/asker.js';
import type { ActionChange } from '../../access/change-action.js';
import { memberLead } from '../../access/member-lead.js';
import { rosterOf } from '../../reading/read-context.js';
import { leadsProblem } from './rules/leads-problem.js';

/** "Done": closes the action, proposes to close it, or records the asker's own part if others have yet to do theirs. */
export const done = (asker: Asker, note: string | null): ActionChange => ({
  needs: 'mayClose',
  apply: (action, group, by) => {
    if (action.status !== 'open') return { problem: { code: 'already-closed', reference: action.reference } };
    const marked = markDone(action, group, by, asker.now, note);
    const { waitingFor } = marked;
    const news: ActionEvent =
      waitingFor.length === 0 ? closingEvent(marked.action, group, by) : { change: 'completed-part', by, waitingFor };
    return { action: marked.action, news };
  },
});

/** Adds a progress note; refuses an empty one. */
export const note = (asker: Asker, text: string): ActionChange => ({
  needs: 'mayNote',
  isAddition: true,
  apply: (action, _group, by) =>
    text.trim() === ''
      ? { problem: { code: 'note-empty', reference: action.reference } }
      : { action: addNote(action, by, asker.now, text.trim()), news: { change: 'noted', by } },
});

export const reopen = (asker: Asker): ActionChange => ({
  needs: 'mayClose',
  apply: (action, _group, by) => {
    if (action.status !== 'open')
      return { action: reopenAction(action, by, asker.now), news: { change: 'reopened', by } };
    const own = reopenPart(action, by, asker.now);
    return own === null
      ? { problem: { code: 'already-open', reference: action.reference } }
      : { action: own, news: { change: 'part-reopened', by } };
  },
});

export const cancel = (asker: Asker, reason: string | null): ActionChange => ({
  needs: 'mayEdit',
  apply: (action, _group, by) =>
    action.status === 'cancelled'
      ? { problem: { code: 'already-closed', reference: action.reference } }
      : { action: cancelAction(action, by, asker.now, reason), news: { change: 'cancelled', by, reason } },
});

/**
 * Gives the action other leads, named in words. Refuses words that fit several people, with their names, and names that
 * nobody here has; it never guesses.
 */
export const reassign = (asker: Asker, words: string): ActionChange => ({
  needs: 'mayEdit',
  apply: (action, group, by) => {
    const leads = resolveLeads(words, rosterOf(group, asker));
    const problem = leadsProblem(leads, group, words);
    if (problem !== null) return { problem };
    const unknown = leads.find(isUnknown);
    if (unknown !== undefined) return { problem: { code: 'lead-unknown', said: unknown.name } };
    return { action: changeLeads(action, group, by, asker.now, leads), news: { change: 'reassigned', by } };
  },
});

/** Whether a lead has a name that nobody in the group has. */
export const isUnknown = (lead: Lead): boolean =>
  lead.kind === 'name' || (lead.kind === 'unclear' && lead.isNear === true);

/** Gives the named leads, after somebody has said who one of them is: a member's id, or null to keep the words. */
export const giveTo = (asker: Asker, words: string, said: string, person: string | null): ActionChange => ({
  needs: 'mayEdit',
  apply: (action, group, by) => {
    const settled = settledLead(group, said, person);
    const leads = resolveLeads(words, rosterOf(group, asker)).map((lead) => (lead.name === said ? settled : lead));
    const problem = leadsProblem(leads, group, words);
    if (problem !== null) return { problem };
    return { action: changeLeads(action, group, by, asker.now, leads), news: { change: 'reassigned', by } };
  },
});

function settledLead(group: Group, said: string, person: string | null): Lead {
  const member = group.members.find((candidate) => candidate.id === person);
  return member === undefined
    ? { kind: 'name', name: said }
    : { kind: 'person', person: member.id, name: cleanName(member.name) };
}

/** Gives another lead: a chosen member, or named in words. */
export const nameLead = (asker: Asker, chosen: string | null, words: string | null): ActionChange => ({
  needs: 'mayEdit',
  apply: (action, group, by) => {
    if (words !== null || chosen === null) return reassign(asker, words ?? '').apply(action, group, by);
    const lead = memberLead(chosen, group);
    if (lead === null) return { problem: { code: 'person-unknown', said: chosen } };
    return { action: changeLeads(action, group, by, asker.now, [lead]), news: { change: 'reassigned', by } };
  },
});

/** Changes the words of the task. */
export const retask = (asker: Asker, text: string): ActionChange => ({
  needs: 'mayEdit',
  apply: (action, _group, by) =>
    text.trim() === ''
      ? { problem: { code: 'no-task', said: text } }
      : { action: changeTask(action, by, asker.now, text.trim()), news: { change: 'task-changed', by } },
});

/** Says who an unclear lead is: a member's id, or null to keep the words. */
export const settleLead = (asker: Asker, said: string, person: string | null): ActionChange => ({
  needs: 'mayNote',
  apply: (action, group, by) => {
    if (!isMember(group, by.id)) return { problem: { code: 'not-allowed', reference: action.reference } };
    const settled = settledLead(group, said, person);
    const leads = action.leads.map((lead) => (lead.kind === 'unclear' && lead.name === said ? settled : lead));
    return { action: changeLeads(action, group, by, asker.now, leads), news: { change: 'reassigned', by } };
  },
});
