import type { Group } from '../../../model/group.js';
import type { PersonId } from '../../../model/lead.js';
import type { PaperKind } from '../../../model/paper.js';
import type { Problem } from '../../../model/problem.js';
import { mayReadAnswers } from '../../returns/rules/may-return.js';
import { isThere, type PaperReference, returnMeant } from './subject.js';

/**
 * Why a member may not have a paper: its subject does not exist, or they may not read its answers; null if they may.
 */
export function refusalOf(what: PaperKind, group: Group, reference: PaperReference, person: PersonId): Problem | null {
  if (!isThere(what, group, reference)) {
    if (what !== 'return') return { code: 'no-plan-to-export' };
    return reference === null ? { code: 'no-return' } : { code: 'unknown-return', reference };
  }
  const one = what === 'return' ? returnMeant(group, reference) : null;
  return one === null || mayReadAnswers(group, one, person) ? null : { code: 'not-allowed-returns' };
}
