import type { Instant } from '../core/calendar/day.js';
import type { NudgePolicy } from '../core/nudges/nudge-policy.js';
import { readPolicy } from '../core/nudges/read-policy.js';
import type { Stores } from '../ports/stores.js';
import { type Forecast, forecastNudges } from '../use-cases/forecast-nudges.js';
import { type Arguments, isMoment, USAGE, UsageError } from './arguments.js';
import { forecastLines } from './forecast-lines.js';
import { readStoreAddress, type StoreAddress } from './store-address.js';

/** What the command needs of the world. */
export interface NudgesWorld {
  /** What DATABASE_URL says; null when it is not set. */
  readonly databaseUrl: () => string | null;
  readonly dataFolder: () => string;
  /** Copies what is kept at an address into memory. */
  readonly openSnapshot: (address: StoreAddress) => Promise<Stores>;
  readonly now: () => Instant;
  readonly print: (text: string) => void;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_DAYS = 400;

/**
 * `nudges`: who will be told what and when, if nothing is answered until then; with a policy in words, what that would
 * add and take away. Refuses, with a UsageError, a span, group or policy that cannot be read.
 */
export async function nudgesCommand(options: Arguments, world: NudgesWorld): Promise<void> {
  const days = readSpan(options.next ?? '14d');
  const from = momentOf(options.at, world);
  const until = new Date(Date.parse(from) + days * DAY_MS).toISOString();
  const address = addressOf(options, world);
  const isShown = ({ toName, actions }: Forecast): boolean =>
    (options.person === null || toName.toLowerCase().includes(options.person.toLowerCase())) &&
    (options.group === null || actions.some(({ reference }) => reference.startsWith(`${options.group ?? ''}-`)));
  const play = async (policy: string | null): Promise<readonly Forecast[]> => {
    const stores = await world.openSnapshot(address);
    if (policy !== null) await settle(stores, options.group, policy);
    return (await forecastNudges(stores, from, until)).filter(isShown);
  };
  const found = await play(null);
  const changed = options.policy === null ? null : await play(options.policy);
  if (options.isJson) world.print(`${JSON.stringify(changed === null ? found : { now: found, changed }, null, 2)}\n`);
  else world.print(forecastLines(found, changed, days));
}

function addressOf(options: Arguments, world: NudgesWorld): StoreAddress {
  if (options.from !== null) return readStoreAddress('--from', options.from, world.databaseUrl);
  const url = world.databaseUrl();
  return url === null ? { kind: 'lowdb', folder: world.dataFolder() } : { kind: 'postgres', url };
}

/** "14d" or "2w" as days. */
function readSpan(words: string): number {
  const [, count = '', unit = ''] = /^(\d{1,3})(d|w)$/.exec(words) ?? [];
  const days = Number(count) * (unit === 'w' ? 7 : 1);
  if (days < 1 || days > MOST_DAYS) throw new UsageError(`--next must be a span such as 14d or 2w, not "${words}".`);
  return days;
}

function momentOf(words: string | null, world: NudgesWorld): Instant {
  if (words === null) return world.now();
  if (!isMoment(words)) throw new UsageError(`--at must be a moment such as 2026-12-01T08:00, not "${words}".`);
  return new Date(`${words.length === 10 ? `${words}T00:00` : words}Z`).toISOString();
}

/** Gives the group of a prefix, or every group, another policy. */
async function settle(stores: Stores, prefix: string | null, words: string): Promise<void> {
  let isFound = false;
  for (const store of await stores.all()) {
    for (const id of await store.groupIds()) {
      const group = await store.findGroup(id);
      if (group === null || (prefix !== null && group.prefix !== prefix)) continue;
      isFound = true;
      const nudging = policyFrom(words, group.nudging);
      await store.changeGroup(id, (found) => ({ record: found === null ? null : { ...found, nudging }, result: null }));
    }
  }
  if (!isFound) throw new UsageError(`--group: no group has the prefix "${prefix ?? ''}".`);
}

function policyFrom(words: string, before: NudgePolicy): NudgePolicy {
  const read = readPolicy(words, before);
  if (read.ok) return read.policy;
  throw new UsageError(`--policy: "${read.said}" cannot be read, or cannot be.\n\n${USAGE}`);
}
