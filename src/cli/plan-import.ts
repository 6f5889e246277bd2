import { randomUUID } from 'node:crypto';
import type { Instant } from '../model/calendar/day.js';
import { localDay } from '../model/calendar/zones.js';
import type { Group } from '../model/group.js';
import { draftOf, keptOf, withPlan } from '../features/plan-import/keep-draft.js';
import type { Asker } from '../ports/asker.js';
import type { Stores } from '../ports/stores.js';
import { readPlan } from '../reading/plans/parts/read-plan-text.js';
import { type Arguments, USAGE, UsageError } from './arguments.js';
import { documentText } from './document-text.js';
import { findNamedGroup } from './find-named-group.js';
import type { ReadWorld } from './read-each.js';
import type { StoreAddress } from './store-address.js';
import { addressFor, type UsualAddresses } from './usual-address.js';

/** What reading and importing plans need from outside. */
export interface PlanWorld extends ReadWorld, UsualAddresses {
  /** Opens an existing store for changes: an embedded one for this process alone. */
  readonly openToChange: (address: StoreAddress) => Promise<Stores>;
  /** The user of the system. */
  readonly user: () => string;
  readonly now: () => Instant;
}

/**
 * `plan import GROUP FILE`: keeps all of a plan in a group, without questions. When the group has the plan already,
 * keeps only what the file changes. Throws a UsageError for a file without a plan.
 */
export async function importPlan(options: Arguments, world: PlanWorld): Promise<number> {
  const [, named, file, ...rest] = options.words;
  if (named === undefined || file === undefined || rest.length > 0) throw new UsageError(USAGE);
  const text = await documentText(file, world.documents);
  const stores = await world.openToChange(addressFor(options, world));
  try {
    const { store, group } = await findNamedGroup(await stores.all(), named);
    const now = world.now();
    const asker = operator(group, options.by ?? world.user(), now);
    const source = file.split(/[/\\]/u).at(-1) ?? file;
    // Names are matched with the members only for a member.
    const reader = { ...asker, person: { id: group.members[0]?.id ?? asker.person.id } };
    const draft = draftOf(readPlan(text, localDay(now, group.zone)), group, reader, source);
    if (draft === null) throw new UsageError(`There is no plan in ${file}.`);
    const review = { id: `${group.id}/${asker.activity}`, plan: draft };
    const reply = await store.changeGroup(
      group.id,
      (current) => {
        const record = withPlan(current ?? group, review, asker);
        return { record, result: keptOf(record, review) };
      },
      'all',
    );
    const [first, last] = reply.references ?? [null, null];
    const tracked = first === null ? 'no new action' : `${reply.actions} actions, ${first} to ${last}`;
    world.print(`${reply.title}: ${draft.items.length} items kept, ${draft.same} as they were; ${tracked}.\n`);
    for (const { code, places } of draft.problems)
      world.print(`${code}: ${places.map(({ said, line }) => `line ${line} "${said.slice(0, 80)}"`).join('; ')}\n`);
    return 0;
  } finally {
    await stores.close();
  }
}

/** The user who runs the command, who is not in the group. */
function operator(group: Group, name: string, now: Instant): Asker {
  return {
    person: { id: `operator:${name}`, name, aadObjectId: null },
    tenant: group.tenant,
    conversation: { key: group.id, group: group.id, isPersonal: false, name: group.name },
    language: 'en',
    zone: null,
    activity: `import-${randomUUID()}`,
    now,
    mentions: [],
  };
}
