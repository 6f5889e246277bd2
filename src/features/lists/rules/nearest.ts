import type { Action } from '../../../model/action.js';
import { isUndone } from '../../../model/action.js';
import type { Group } from '../../../model/group.js';
import { type Giver, rosterOf } from '../../../reading/read-context.js';
import { formsOf } from '../../../reading/leads/person-forms.js';
import type { Asked, Named } from './asked.js';
import { meantBy } from './lead-test.js';
import { likeness, nearness } from './word-search.js';

/** How many actions are offered instead of what was not found. */
const OFFERED = 3;

/** Names less alike than this are different names. */
const ALIKE = 0.5;

/** The names that no group knows. */
export const unknownNames = ({ who }: Pick<Asked, 'who'>, groups: readonly Group[], giver: Giver): readonly Named[] =>
  who.filter((named) => groups.every((group) => meantBy(named, group, giver).names.length === 0));

/** The members with the most similar names, likeliest first. */
export function likelyPeople(unknown: readonly Named[], groups: readonly Group[], giver: Giver): readonly Named[] {
  const people = new Map(groups.flatMap((group) => rosterOf(group, giver).people.map((person) => [person.id, person])));
  return unknown
    .flatMap(({ said }) =>
      [...people.values()].map((person) => {
        const { full, givens, surnames } = formsOf(person);
        return { person, alike: Math.max(...[...full, ...givens, ...surnames].map((form) => likeness(said, form))) };
      }),
    )
    .filter(({ alike }) => alike >= ALIKE)
    .sort((one, other) => other.alike - one.alike)
    .slice(0, OFFERED)
    .map(({ person }) => ({ said: person.name, id: person.id }));
}

/** Actions that have some of the words searched for, or similar ones, nearest first. */
export function nearestActions(
  said: string,
  groups: readonly Group[],
): readonly { readonly group: Group; readonly action: Action }[] {
  const near = nearness(said);
  return groups
    .flatMap((group) => group.actions.map((action) => ({ group, action, score: isUndone(action) ? 0 : near(action) })))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, OFFERED)
    .map(({ group, action }) => ({ group, action }));
}
