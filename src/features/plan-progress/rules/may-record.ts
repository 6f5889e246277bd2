import type { Group } from '../../../model/group.js';
import type { Lead, PersonId } from '../../../model/lead.js';
import { leadPeople } from '../../../model/lead-people.js';
import { isMember, mayRun, takesPart } from '../../../model/members.js';
import { permissionsFor } from '../../../model/permissions.js';
import type { Plan } from '../../../model/plan.js';
import { actionsOfPlan } from '../../../model/plan-item.js';
import type { PlanPart } from '../../plans/rules/find-part.js';
import type { PlanChange } from './change.js';

interface Where {
  readonly group: Group;
  readonly plan: Plan;
}

/**
 * Whether a person may change everything in a plan: those who run the group, or any member who takes part while nobody
 * does.
 */
export const runsPlan = (group: Group, person: PersonId): boolean => isMember(group, person) && mayRun(group, person);

const isAmong = (leads: readonly Lead[], group: Group, person: PersonId): boolean =>
  leadPeople({ leads }, group).includes(person);

const leadsArea = (area: string | null, { group, plan }: Where, person: PersonId): boolean =>
  area !== null && plan.areas.some(({ name, leads }) => name === area && isAmong(leads, group, person));

/** Whether a person leads anything in a plan. */
export const leadsInPlan = ({ group, plan }: Where, person: PersonId): boolean =>
  plan.recommendations.some(({ leads }) => isAmong(leads, group, person)) ||
  plan.areas.some(({ leads }) => isAmong(leads, group, person)) ||
  actionsOfPlan(group, plan.number).some(({ leads }) => isAmong(leads, group, person));

/** Whether a part is a person's own: they lead it, what it is beneath or its area, sign it off, or own it. */
export function isOwnPart(part: PlanPart, where: Where, person: PersonId): boolean {
  const { group, plan } = where;
  switch (part.is) {
    case 'recommendation':
      return isAmong(part.itself?.leads ?? part.part.leads, group, person) || leadsArea(part.part.area, where, person);
    case 'action': {
      const above = plan.recommendations.find(({ key }) => key === part.under);
      return (
        isAmong(part.part.leads, group, person) ||
        (above !== undefined && isAmong(above.leads, group, person)) ||
        leadsArea(part.part.plan.area, where, person)
      );
    }
    case 'measure':
      return part.part.area === null ? leadsInPlan(where, person) : leadsArea(part.part.area, where, person);
    case 'gate':
      return part.part.signer !== null && isAmong([part.part.signer], group, person);
    case 'risk':
      return part.part.by.id === person || (part.part.owner !== null && isAmong([part.part.owner], group, person));
    case 'area':
      return isAmong(part.part.leads, group, person);
    case 'phase':
    case 'step':
    case 'theme':
      return false;
  }
}

/** Changes that people may make to their own parts; those who run the group may make all others. */
const BY_OWNER: ReadonlySet<PlanChange['do']> = new Set([
  'note',
  'reading',
  'sign-off',
  'waive',
  'gate-reopened',
  'change-risk',
  'close-risk',
  'reopen-risk',
  'link',
  'step',
  'vision',
  'pledge',
]);

/**
 * Whether a person may close, reopen, move or reassign an item. If it is an action, those who may do so with the action
 * may.
 */
export function mayRecordItem(
  change: 'close' | 'reopen' | 'leads' | 'timeline',
  part: Extract<PlanPart, { readonly is: 'recommendation' | 'action' }>,
  { group }: Where,
  person: PersonId,
): boolean {
  const action = part.is === 'action' ? part.part : part.itself;
  if (action === null) return runsPlan(group, person);
  const { mayClose, mayEdit } = permissionsFor(person, action, group);
  return change === 'close' || change === 'reopen' ? mayClose : mayEdit;
}

/** Whether a person may make a change to a part, or to the plan if `part` is null. */
export function mayRecord(change: PlanChange['do'], part: PlanPart | null, where: Where, person: PersonId): boolean {
  if (runsPlan(where.group, person)) return true;
  if (change === 'risk') return takesPart(where.group, person);
  // Readings come from whoever counts, who is seldom a lead; a measure of an area belongs to that area.
  if (change === 'reading' && part?.is === 'measure' && part.part.area === null) return takesPart(where.group, person);
  const isItem = part?.is === 'recommendation' || part?.is === 'action';
  if (isItem && (change === 'close' || change === 'reopen' || change === 'leads' || change === 'timeline'))
    return mayRecordItem(change, part, where, person);
  return part !== null && BY_OWNER.has(change) && isOwnPart(part, where, person);
}
