import { timelineOf } from '../model/timeline.js';
import type { Instant } from '../model/calendar/day.js';
import type { Stores } from '../ports/stores.js';
import { type Arguments, USAGE, UsageError } from './arguments.js';
import { findNamedGroup } from './find-named-group.js';
import type { StoreAddress } from './store-address.js';
import { addressFor, type UsualAddresses } from './usual-address.js';

/** What the command needs from outside. */
interface ExportWorld extends UsualAddresses {
  readonly openToRead: (address: StoreAddress) => Promise<Stores>;
  readonly now: () => Instant;
  readonly print: (text: string) => void;
}

/**
 * `export GROUP --format json`: prints a group's record as it stands, every change of each action (who, when, from,
 * to), and the log of disposals, for a request under freedom of information. Throws a UsageError for a missing group,
 * or a prefix that several tenants have.
 */
export async function exportCommand(options: Arguments, world: ExportWorld): Promise<void> {
  const [named, ...rest] = options.words;
  if (named === undefined || rest.length > 0 || options.format !== 'json') throw new UsageError(USAGE);
  const stores = await world.openToRead(addressFor(options, world));
  try {
    const { store, group } = await findNamedGroup(await stores.all(), named);
    const log = await store.listDisposals();
    const disposals = log
      .filter((entry) => entry.group === group.id)
      .sort((one, other) => (one.at < other.at ? -1 : 1));
    const exported = {
      exportedAt: world.now(),
      group: { ...group, actions: undefined, handled: undefined },
      actions: group.actions.map((action) => ({ ...action, changes: timelineOf(action) })),
      disposals,
    };
    world.print(`${plainJson(exported)}\n`);
  } finally {
    await stores.close();
  }
}

/** JSON with escapes for characters that a terminal would act on, or nobody sees. */
const plainJson = (value: object): string =>
  JSON.stringify(value, null, 1).replace(
    /[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
