import type { Group } from '../../../model/group.js';
import type { PersonId } from '../../../model/lead.js';
import { isMember } from '../../../model/members.js';
import type { Plan } from '../../../model/plan.js';
import { findParts, type PlanPart, partsOfPlan } from '../../plans/rules/find-part.js';
import { isGateOpen } from '../../plans/rules/gates-before.js';
import { hasWords, tellingWords } from '../../plans/rules/same-words.js';
import { type PlanChange, TARGETS } from './change.js';
import { isOwnPart } from './may-record.js';

export interface Held {
  readonly group: Group;
  readonly plan: Plan;
}

/** A part of one of the plans; a null part means the whole plan. */
export interface MeantPart extends Held {
  readonly part: PlanPart | null;
}

/** Returns the parts or plans that a change may be about: by key or words, else the asker's own. */
export function meantParts(
  held: readonly Held[],
  what: string | null,
  change: PlanChange,
  person: PersonId,
): readonly MeantPart[] {
  const kinds = TARGETS[change.do];
  const own = held.filter(({ group }) => isMember(group, person));
  if (kinds === null) return own.map((one) => ({ ...one, part: null }));
  if (change.do === 'link' && !change.isFor)
    return own
      .filter(({ group, plan }) =>
        group.actions.some(
          (one) => one.reference === change.reference && (one.plan?.plan ?? plan.number) === plan.number,
        ),
      )
      .map((one) => ({ ...one, part: null }));
  const found = held.flatMap((one): readonly MeantPart[] => {
    const { group, plan } = one;
    if (what === null)
      return partsOfPlan(plan, group)
        .filter((part) => kinds.includes(part.is) && isOwnPart(part, one, person))
        .map((part) => ({ ...one, part }));
    const referred = partsOfPlan(plan, group).filter(
      (part) => kinds.includes(part.is) && referenceOf(part) === upper(what),
    );
    const named = referred.length > 0 ? referred : findParts(plan, group, what, kinds);
    const parts = named.length > 0 || change.do !== 'reading' ? named : measuredIn(what, partsOfPlan(plan, group));
    return parts.filter(({ is }) => kinds.includes(is)).map((part) => ({ ...one, part }));
  });
  if (change.do !== 'sign-off' && change.do !== 'waive') return found;
  // Of several gates with the same name, people mean the one still open.
  const open = found.filter(({ part }) => part?.is === 'gate' && isGateOpen(part.part));
  return open.length > 0 ? open : found;
}

/** Returns the measures whose unit is in the words: "attendees". */
const measuredIn = (said: string, parts: readonly PlanPart[]): readonly PlanPart[] =>
  parts.filter(
    (part) => part.is === 'measure' && part.part.unit !== null && hasWords(part.part.unit, tellingWords(said)),
  );

const upper = (said: string): string => said.trim().toUpperCase();
const referenceOf = (part: PlanPart): string | null =>
  part.is === 'action' ? part.part.reference : part.is === 'recommendation' ? (part.itself?.reference ?? null) : null;
