import type { Instant } from '../model/calendar/day.js';
import { addDays } from '../model/calendar/days.js';
import { toInstant, toLocal } from '../model/calendar/zones.js';
import { DEFAULT_ZONE } from '../model/new-group.js';
import { forecastDifference } from '../delivery/forecast-difference.js';
import { type ForecastMessage, inOrderOfHours } from '../delivery/forecast-message.js';
import type { Store } from '../ports/store.js';
import type { Stores } from '../ports/stores.js';
import { forecastNudges, type Messages } from '../delivery/forecast-nudges.js';
import { takeSnapshot } from '../records/take-snapshot.js';
import type { Arguments } from './arguments.js';
import { readDaysAhead } from './days-ahead.js';
import { differenceTable } from './difference-table.js';
import { ofGroup, matchesPerson } from './forecast-filter.js';
import { forecastTable } from './forecast-table.js';
import { settlePolicy } from './settle-policy.js';
import { readStoreAddress, type StoreAddress } from './store-address.js';

/** What the command needs from outside. */
interface NudgesWorld {
  /** The value of DATABASE_URL; null when it is not set. */
  readonly databaseUrl: () => string | null;
  /** The value of DATA_DIR. */
  readonly dataFolder: () => string;
  /** Opens an existing store for reading, even while a bot has it open. */
  readonly openToRead: (address: StoreAddress) => Promise<Stores>;
  /** Opens an empty store that lasts as long as the command. */
  readonly openCopy: () => Promise<Store>;
  readonly messages: Messages;
  readonly now: () => Instant;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

const USUAL_SPAN = '14d';

/**
 * `nudges`: prints who gets which message when, unless somebody answers first; with `--policy`, what that would change.
 * Throws a UsageError for an impossible span, person, group or policy.
 */
export async function nudgesCommand(options: Arguments, world: NudgesWorld): Promise<void> {
  const days = readDaysAhead('--next', options.next ?? USUAL_SPAN);
  const from = options.at === null ? world.now() : toInstant(momentOf(options.at), DEFAULT_ZONE);
  const until = daysAfter(from, days);
  const copies = await copiesOf(options, world);
  const isMeant = await matchesPerson(options, copies);
  const changed = options.policy === null ? null : await copied(copies, world);
  if (changed !== null) await settlePolicy(changed, options.group, options.policy ?? '');
  const play = async (stores: readonly Store[]): Promise<readonly ForecastMessage[]> => {
    const all: ForecastMessage[] = [];
    for (const store of stores) all.push(...(await forecastNudges(store, world.messages, from, until)));
    return all.sort(inOrderOfHours).filter(isMeant);
  };
  const messages = await play(copies);
  if (changed === null) {
    const shown = ofGroup(messages, options.group);
    world.print(options.isJson ? json({ from, until, messages: shown }) : forecastTable(shown, days));
    return;
  }
  const difference = forecastDifference(messages, await play(changed));
  world.print(options.isJson ? json({ from, until, ...difference }) : differenceTable(difference, options.group, days));
}

const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

/** A day alone means its start. */
const momentOf = (words: string): string => (words.length === 10 ? `${words}T00:00` : words);

/** The same wall-clock time `days` days later. */
function daysAfter(from: Instant, days: number): Instant {
  const local = toLocal(from, DEFAULT_ZONE);
  return toInstant(`${addDays(local.slice(0, 10), days)}${local.slice(10)}`, DEFAULT_ZONE);
}

async function copiesOf({ from }: Arguments, world: NudgesWorld): Promise<readonly Store[]> {
  const usual = world.databaseUrl() === null ? `lowdb:${world.dataFolder()}` : 'DATABASE_URL';
  const stores = await world.openToRead(readStoreAddress('--from', from ?? usual, world.databaseUrl));
  try {
    const copies = await copied(await stores.all(), world);
    const damaged = await stores.damaged();
    if (damaged.length > 0) world.complain(`Left out, since they are damaged: ${damaged.join(', ')}\n`);
    return copies;
  } finally {
    await stores.close();
  }
}

/** Copies each store, whether it is of one tenant or of all. */
async function copied(stores: readonly Store[], { openCopy }: NudgesWorld): Promise<readonly Store[]> {
  const copies: Store[] = [];
  for (const store of stores) {
    const copy = await openCopy();
    await takeSnapshot(store, copy);
    copies.push(copy);
  }
  return copies;
}
