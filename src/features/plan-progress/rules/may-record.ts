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

/** Who runs the group changes everything; while nobody does, any member who takes part. */
export const runsPlan = (group: Group, person: PersonId): boolean => isMember(group, person) && mayRun(group, person);

const isAmong = (leads: readonly Lead[], group: Group, person: PersonId): boolean =>
  leadPeople({ leads }, group).includes(person);

const leadsArea = (area: string | null, { group, plan }: Where, person: PersonId): boolean =>
  area !== null && plan.areas.some(({ name, leads }) => name === area && isAmong(leads, group, person));

/** Whether somebody leads anything of a plan. */
export const leadsInPlan = ({ group, plan }: Where, person: PersonId): boolean =>
  plan.recommendations.some(({ leads }) => isAmong(leads, group, person)) ||
  plan.areas.some(({ leads }) => isAmong(leads, group, person)) ||
  actionsOfPlan(group, plan.number).some(({ leads }) => isAmong(leads, group, person));

/** Whether a part is somebody's own: as its lead, as that of what it is beneath, of its area, as signer or as owner. */
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

/** What is recorded by those whose it is; all else is changed by who runs the group. */
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

/** What is itself an action is closed, moved and given to others by those who may do so with the action. */
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

/** Whether somebody may make a change of a part, or of the plan where it is null. */
export function mayRecord(change: PlanChange['do'], part: PlanPart | null, where: Where, person: PersonId): boolean {
  if (runsPlan(where.group, person)) return true;
  if (change === 'risk') return takesPart(where.group, person);
  // Figures come from who counts, which is seldom a lead; a measure of an area is that area's.
  if (change === 'reading' && part?.is === 'measure' && part.part.area === null) return takesPart(where.group, person);
  const isItem = part?.is === 'recommendation' || part?.is === 'action';
  if (isItem && (change === 'close' || change === 'reopen' || change === 'leads' || change === 'timeline'))
    return mayRecordItem(change, part, where, person);
  return part !== null && BY_OWNER.has(change) && isOwnPart(part, where, person);
}
