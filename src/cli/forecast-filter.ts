import { fold } from '../reading/text/fold.js';
import type { ForecastMessage } from '../delivery/forecast-message.js';
import type { Store } from '../ports/store.js';
import { type Arguments, UsageError } from './arguments.js';

/** The most prefixes to list in an error. */
const MOST_NAMED = 20;

/**
 * Returns a test for messages to the people `--person` names, in full or in part; without it, to anyone. Throws a
 * UsageError for a name that nobody has and a prefix that no group has.
 */
export async function matchesPerson(
  { person, group }: Pick<Arguments, 'person' | 'group'>,
  stores: readonly Store[],
): Promise<(message: ForecastMessage) => boolean> {
  const groups = (await Promise.all(stores.map((store) => store.listGroups()))).flat();
  const prefixes = [...new Set(groups.map(({ prefix }) => prefix))].sort();
  if (group !== null && !prefixes.includes(group.toUpperCase())) {
    const known =
      prefixes.length === 0
        ? ''
        : ` There are ${prefixes.slice(0, MOST_NAMED).join(', ')}${prefixes.length > MOST_NAMED ? ', …' : ''}.`;
    throw new UsageError(`--group: no group's references begin with "${group}".${known}`);
  }
  if (person === null) return () => true;
  const people = (await Promise.all(stores.map((store) => store.listPeople()))).flat();
  const leads = groups.flatMap(({ actions }) => actions.flatMap((action) => action.leads));
  const named = [
    ...[...people, ...groups.flatMap(({ members }) => members)].map(({ id, name }) => ({ id, name })),
    ...leads.flatMap((lead) => (lead.kind === 'person' ? [{ id: lead.person, name: lead.name }] : [])),
  ];
  const ids = new Set(named.filter(({ name }) => fold(name).includes(fold(person))).map(({ id }) => id));
  if (ids.size === 0)
    throw new UsageError(
      `--person: nobody here is called "${person}". Give a name, or a part of one, as Teams shows it.`,
    );
  return ({ to }) => ids.has(to.id);
}

/** Returns the parts of these messages about the group with `prefix`; all of them when that is null. */
export function ofGroup(messages: readonly ForecastMessage[], prefix: string | null): readonly ForecastMessage[] {
  if (prefix === null) return messages;
  const own = prefix.toUpperCase();
  return messages
    .filter(({ groups }) => groups.includes(own))
    .map((message) => ({ ...message, actions: message.actions.filter(({ group }) => group === own) }));
}
