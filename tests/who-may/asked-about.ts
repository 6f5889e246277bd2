import type { PlanChange } from '../../src/features/plan-progress/rules/change.js';
import { ACTIONS, type Who } from './world.js';

/** About which action somebody asks: one of theirs where they have one, of Lee's otherwise. */
export function referencesFor(who: Who): {
  readonly open: string;
  readonly closed: string;
  readonly proposed: string;
} {
  if (who === 'lead') return ACTIONS.olwen;
  return who === 'former' ? ACTIONS.ffion : ACTIONS.lee;
}

/** The item of the plan that is theirs, or Lee's. */
export const itemFor = (who: Who): string => (who === 'lead' ? '1.2' : '1.1');
export const NOTED: PlanChange = { do: 'note', text: 'with legal', rating: null, next: null };
