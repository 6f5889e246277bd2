import type { PlanPlace } from '../../../model/plan-place.js';
import { withAction } from './apply-note.js';
import { type Changing, entryOf, type Outcome, type PartOf, withPlan } from './applied.js';

/** Links an action to an item of the plan; refuses actions that are themselves part of a plan. */
export function applyLink(changing: Changing, part: PartOf<'recommendation' | 'action'>, reference: string): Outcome {
  const action = changing.group.actions.find((one) => one.reference === reference);
  if (action === undefined) return { refused: 'no-action', said: reference };
  if (action.plan != null && action.plan.kind !== 'linked') return { refused: 'is-of-plan', said: reference };
  const { theme, area } = part.is === 'action' ? part.part.plan : part.part;
  const under = part.is === 'action' ? (part.under ?? part.key) : part.key;
  if (action.plan?.under === under && action.plan.plan === changing.plan.number) return { refused: 'same' };
  const place: PlanPlace = { plan: changing.plan.number, kind: 'linked', key: null, under, theme, area };
  return placed(changing, reference, place, under, 'linked');
}

/** Unlinks an action from its plan. */
export function applyUnlink(changing: Changing, reference: string): Outcome {
  const action = changing.group.actions.find((one) => one.reference === reference);
  if (action === undefined) return { refused: 'no-action', said: reference };
  if (action.plan?.kind !== 'linked') return { refused: 'linked-nowhere', said: reference };
  const { under } = action.plan;
  return placed(changing, reference, null, under ?? '', 'unlinked');
}

function placed(
  changing: Changing,
  reference: string,
  place: PlanPlace | null,
  key: string,
  news: 'linked' | 'unlinked',
): Outcome {
  const entry =
    place === null
      ? entryOf(changing, 'taken-back', key, { before: reference })
      : entryOf(changing, 'added', key, { reason: reference });
  const group = withAction(changing, { reference }, { plan: place });
  const { plan } = changing;
  return { group: withPlan({ group }, { ...plan, history: [...plan.history, entry] }), news, key };
}
