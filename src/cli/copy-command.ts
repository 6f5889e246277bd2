import { StoreError } from '../ports/store-error.js';
import type { Stores } from '../ports/stores.js';
import { type CopyOutcome, copyRecords } from '../records/copy-records.js';
import { type Arguments, USAGE, UsageError } from './arguments.js';
import { copyTable } from './copy-table.js';
import { printedAddress, readStoreAddress, type StoreAddress } from './store-address.js';

/** What the command needs from outside. */
interface CopyWorld {
  /** The value of DATABASE_URL; null when it is not set. */
  readonly databaseUrl: () => string | null;
  /** Opens the store to copy, which must exist. */
  readonly openSource: (address: StoreAddress) => Promise<Stores>;
  /** Opens the store to copy to, and creates it when missing. */
  readonly openTarget: (address: StoreAddress) => Promise<Stores>;
  readonly print: (text: string) => void;
}

/**
 * `copy`: copies everything from one store into an empty one, and prints a table of what both then hold. Returns
 * whether both hold the same. Throws a UsageError for a target that holds anything and for damaged records.
 */
export async function copyCommand(options: Arguments, world: CopyWorld): Promise<boolean> {
  if (options.from === null || options.to === null) throw new UsageError(USAGE);
  const source = readStoreAddress('--from', options.from, world.databaseUrl);
  const target = readStoreAddress('--to', options.to, world.databaseUrl);
  const from = await world.openSource(source);
  try {
    const to = await world.openTarget(target);
    try {
      const outcome = await copyOrExplain(from, to);
      if (!outcome.ok) throw refusal(outcome, printedAddress(source), printedAddress(target));
      world.print(copyTable(outcome, printedAddress(source), printedAddress(target)));
      return outcome.kinds.every(({ isSame }) => isSame);
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

async function copyOrExplain(from: Stores, to: Stores): Promise<CopyOutcome> {
  try {
    return await copyRecords(from, to);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new UsageError(`${error.message}\nThe target may hold a part of the copy: empty it before you try again.`);
  }
}

function refusal(outcome: Extract<CopyOutcome, { ok: false }>, source: string, target: string): UsageError {
  if (outcome.code === 'target-not-empty')
    return new UsageError(`${target} holds something already; give one that is empty. Nothing was copied.`);
  const side = outcome.code === 'source-damaged' ? source : target;
  const names = outcome.names.join(', ');
  return new UsageError(
    `${side} has damaged records: ${names}. Put them right from a backup first. Nothing was copied.`,
  );
}
