import type { Decision } from '../../../model/decision.js';
import type { Group } from '../../../model/group.js';
import { searchFor } from '../../lists/rules/word-search.js';

/** A decision and the group that made it. */
export interface DecisionOf {
  readonly group: Group;
  readonly decision: Decision;
}

/** How many decisions a page of the list holds. */
const PAGE_SIZE = 10;

/** The decisions of these groups that have the words, or all without words; the last meeting first, in their order. */
export function chooseDecisions(groups: readonly Group[], find: string | null): readonly DecisionOf[] {
  const rank = find === null ? () => 1 : searchFor(find);
  const has = ({ text, quote, reference, by }: Decision): boolean =>
    rank({ task: text, quote: quote ?? '', reference, leads: [{ kind: 'name', name: by.name }], notes: [] }) > 0;
  return groups.flatMap((group) =>
    group.decisions
      .filter(has)
      .sort((one, other) => (one.meeting === other.meeting ? 0 : one.meeting < other.meeting ? 1 : -1))
      .map((decision) => ({ group, decision })),
  );
}

/** Returns a page of them; if it does not exist, the nearest. */
export function pageOfDecisions(
  all: readonly DecisionOf[],
  wanted: number,
): { readonly page: number; readonly pages: number; readonly shown: readonly DecisionOf[] } {
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, wanted), pages);
  return { page, pages, shown: all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE) };
}
