import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import type { PersonId } from '../../../model/lead.js';
import { type Collated, collate, lastAnswers } from '../../returns/rules/collate.js';
import { type PaperReference, returnMeant } from './subject.js';

/** The results of a return, with each lead's answers in the previous round. */
export interface ReturnView {
  readonly kind: 'return';
  readonly collated: Collated;
  /** By lead and question; empty if there was no previous round. */
  readonly last: ReadonlyMap<PersonId, Readonly<Record<string, readonly string[]>>>;
}

/** The chosen return as of now; null if there is none. */
export function returnView(group: Group, reference: PaperReference, now: Instant): ReturnView | null {
  const one = returnMeant(group, reference);
  if (one === null) return null;
  const last = one.parts.map(({ lead }) => [lead.id, lastAnswers(one, group, lead.id)] as const);
  return { kind: 'return', collated: collate(one, group, now), last: new Map(one.earlier === null ? [] : last) };
}

/** The returns that concern a meeting: open ones, and those closed since a day. */
export const returnsFor = (group: Group, since: Day | null, now: Instant): readonly Collated[] =>
  group.returns
    .filter(
      ({ closed, withdrawn }) =>
        withdrawn === null && (closed === null || since === null || localDay(closed.at, group.zone) >= since),
    )
    .map((one) => collate(one, group, now));
