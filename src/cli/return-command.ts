import { type CollatedFormat, collatedText } from '../features/returns/format-collated.js';
import { collate } from '../features/returns/rules/collate.js';
import { isMeant } from '../features/returns/rules/return-reference.js';
import type { Instant } from '../model/calendar/day.js';
import type { Stores } from '../ports/stores.js';
import { type Arguments, USAGE, UsageError } from './arguments.js';
import { findNamedGroup } from './find-named-group.js';
import { returnJson } from './return-json.js';
import type { StoreAddress } from './store-address.js';
import { addressFor, type UsualAddresses } from './usual-address.js';

/** What the command needs from outside. */
interface ReturnWorld extends UsualAddresses {
  readonly openToRead: (address: StoreAddress) => Promise<Stores>;
  readonly now: () => Instant;
  readonly print: (text: string) => void;
}

const FORMATS: readonly CollatedFormat[] = ['md', 'csv'];

/**
 * `return GROUP R1`: prints what came of a return, as Markdown or CSV in the group's language, or as JSON. Throws a
 * UsageError for a missing group or return, and an unknown format.
 */
export async function returnCommand(options: Arguments, world: ReturnWorld): Promise<void> {
  const [named, said, ...rest] = options.words;
  const format = FORMATS.find((one) => one === (options.format ?? 'md'));
  if (named === undefined || said === undefined || rest.length > 0 || format === undefined) throw new UsageError(USAGE);
  if (options.isJson && options.format !== null) throw new UsageError(USAGE);
  const stores = await world.openToRead(addressFor(options, world));
  try {
    const { group } = await findNamedGroup(await stores.all(), named);
    const one = group.returns.find((each) => isMeant(each, said.toUpperCase()));
    if (one === undefined) throw new UsageError(`There is no return ${said} in ${group.prefix}.`);
    const collated = collate(one, group, world.now());
    world.print(
      options.isJson
        ? `${JSON.stringify(returnJson(collated), null, 2)}\n`
        : collatedText(collated, format, group.language),
    );
  } finally {
    await stores.close();
  }
}
