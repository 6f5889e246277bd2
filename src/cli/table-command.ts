import type { Instant } from '../model/calendar/day.js';
import type { Stores } from '../ports/stores.js';
import { type TableFormat, tableText } from '../features/outcomes/format-table.js';
import { meetingMeant } from '../features/outcomes/rules/meeting-days.js';
import { tableOf } from '../features/outcomes/rules/meeting-table.js';
import { type Arguments, USAGE, UsageError } from './arguments.js';
import { findNamedGroup } from './find-named-group.js';
import type { StoreAddress } from './store-address.js';
import { addressFor, type UsualAddresses } from './usual-address.js';

/** What the command needs from outside. */
interface TableWorld extends UsualAddresses {
  readonly openToRead: (address: StoreAddress) => Promise<Stores>;
  readonly now: () => Instant;
  readonly print: (text: string) => void;
}

const FORMATS: readonly TableFormat[] = ['md', 'csv'];

/**
 * `table GROUP`: prints the actions and decisions of its last meeting, or of the one on the day `--meeting`, as
 * Markdown or CSV, in the group's language. Throws a UsageError for a missing group and an unknown format.
 */
export async function tableCommand(options: Arguments, world: TableWorld): Promise<void> {
  const [named, ...rest] = options.words;
  const format = FORMATS.find((one) => one === (options.format ?? 'md'));
  if (named === undefined || rest.length > 0 || format === undefined) throw new UsageError(USAGE);
  const stores = await world.openToRead(addressFor(options, world));
  try {
    const { group } = await findNamedGroup(await stores.all(), named);
    const now = world.now();
    const meeting = options.meeting ?? meetingMeant(null, group, now);
    if (meeting === null) throw new UsageError(USAGE);
    world.print(tableText(tableOf(meeting, group, now), format, group.language));
  } finally {
    await stores.close();
  }
}
