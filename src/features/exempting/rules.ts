import type { Actor } from '../../model/actor.js';
import type { Instant } from '../../model/calendar/day.js';
import type { Exemption } from '../../model/exemption.js';
import type { Group } from '../../model/group.js';
import { isMember, mayRun } from '../../model/members.js';
import type { PersonId } from '../../model/lead.js';

/** Whether somebody may exempt things: those who run the group, or while nobody does, any member but observers. */
export const mayExempt = (group: Group, person: PersonId): boolean => isMember(group, person) && mayRun(group, person);

/** What to exempt: an action or decision by its reference, an agenda item by its number. */
export type Thing =
  | { readonly kind: 'action' | 'decision'; readonly reference: string }
  | { readonly kind: 'agenda'; readonly number: number };

/** The group with something exempt for `reason`, or no longer exempt if null; the same group when nothing changes. */
export function withExemption(group: Group, thing: Thing, reason: string | null, by: Actor, at: Instant): Group {
  const exempt: Exemption | null = reason === null ? null : { reason, at, by };
  const isSame = (was: Exemption | null | undefined): boolean => (was?.reason ?? null) === reason;
  switch (thing.kind) {
    case 'action': {
      const change = reason === null ? ('exemption-ended' as const) : ('exempted' as const);
      const entry = { at, by, change, ...(reason === null ? {} : { reason }) };
      const actions = group.actions.map((action) =>
        action.reference !== thing.reference || isSame(action.exempt)
          ? action
          : { ...action, exempt, history: [...action.history, entry] },
      );
      return actions.every((action, index) => action === group.actions[index]) ? group : { ...group, actions };
    }
    case 'decision': {
      const decisions = group.decisions.map((one) =>
        one.reference !== thing.reference || isSame(one.exempt) ? one : { ...one, exempt },
      );
      return decisions.every((one, index) => one === group.decisions[index]) ? group : { ...group, decisions };
    }
    case 'agenda': {
      const agenda = group.agenda.map((one) =>
        one.number !== thing.number || isSame(one.exempt) ? one : { ...one, exempt },
      );
      return agenda.every((one, index) => one === group.agenda[index]) ? group : { ...group, agenda };
    }
  }
}
