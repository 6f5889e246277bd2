import type { Group } from '../../../model/group.js';
import { namesSomething } from '../../../reading/chat/empty-words.js';
import type { Giver } from '../../../reading/read-context.js';
import { fold } from '../../../reading/text/fold.js';
import type { Asked } from './asked.js';
import { meantBy } from './lead-test.js';
import { searchFor } from './word-search.js';

/** What is asked for, and the groups in which to look. */
export interface Narrowed {
  readonly asked: Asked;
  readonly groups: readonly Group[];
}

/**
 * Reads "in housing" as the groups of that name, else as a lead of that name (a set, post or team), else as words of
 * the task.
 */
export function narrowed(asked: Asked, groups: readonly Group[], giver: Giver): Narrowed {
  const { within } = asked;
  if (within === null) return { asked, groups };
  const rest: Asked = { ...asked, within: null };
  const named = groups.filter((group) => isCalled(group, within));
  if (named.length > 0) return { asked: rest, groups: named };
  const someone = { said: within, id: null };
  const isSomeone = groups.some((group) => meantBy(someone, group, giver).names.length > 0);
  if (isSomeone) return { asked: { ...rest, who: [...asked.who, someone] }, groups };
  // "In there" is no place.
  if (!namesSomething(within)) return { asked: rest, groups };
  // "Yn dod i ben wythnos nesaf" is no place: a day is enough if no action has such words.
  const has = searchFor(within);
  const isOfNone = !groups.some(({ actions }) => actions.some((action) => has(action) > 0));
  if (isOfNone && (asked.when !== null || asked.raised !== null)) return { asked: rest, groups };
  const find = asked.find === null ? within : `${asked.find} ${within}`;
  return { asked: { ...rest, find }, groups };
}

const isCalled = ({ name, prefix }: Group, said: string): boolean =>
  ` ${fold(name)} `.includes(` ${fold(said).replace(/^(?:the|y|yr) /, '')} `) || fold(prefix) === fold(said);
