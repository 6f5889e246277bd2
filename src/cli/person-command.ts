import { writeFileSync } from 'node:fs';
import type { Instant } from '../core/calendar/day.js';
import type { Stores } from '../ports/stores.js';
import { findIdentity } from '../use-cases/find-identity.js';
import { gatherPersonData } from '../use-cases/gather-person-data.js';
import { type Arguments, USAGE, UsageError } from './arguments.js';
import { type ExportedPerson, personReport } from './person-report.js';
import type { StoreAddress } from './store-address.js';
import { addressFor, type UsualAddresses } from './usual-address.js';

/** What the command needs of the world. */
export interface PersonWorld extends UsualAddresses {
  /** Opens what is there to be read, beside a bot that has it open. */
  readonly openToRead: (address: StoreAddress) => Promise<Stores>;
  readonly now: () => Instant;
  readonly print: (text: string) => void;
}

/**
 * `person WHO --export FILE`: everything that is kept about a person, as JSON and as a text to read. Refuses, with a
 * UsageError, somebody of whom nothing is kept, and damaged records, which may say more.
 */
export async function personCommand(options: Arguments, world: PersonWorld): Promise<void> {
  const [who, ...rest] = options.words;
  if (who === undefined || rest.length > 0 || options.export === null) throw new UsageError(USAGE);
  const stores = await world.openToRead(addressFor(options, world));
  try {
    const exported = await exportOf(stores, who);
    await refuseDamaged(stores);
    if (exported.length === 0) throw new UsageError(`Nothing is kept about ${who}.`);
    const at = world.now();
    const base = options.export.replace(/\.(?:json|md)$/i, '');
    // It is somebody's own: nobody else on the machine may read it.
    const write = (ending: string, text: string): void => {
      writeFileSync(`${base}${ending}`, text, { mode: 0o600 });
    };
    write('.json', `${JSON.stringify({ who, at, tenants: exported }, null, 1)}\n`);
    write('.md', personReport(who, at, exported));
    const count = exported.reduce((sum, { traces }) => sum + traces.length, 0);
    world.print(`${base}.json, ${base}.md: ${count} records and parts of records about ${who}.\n`);
  } finally {
    await stores.close();
  }
}

async function exportOf(stores: Stores, who: string): Promise<readonly ExportedPerson[]> {
  const exported: ExportedPerson[] = [];
  for (const store of await stores.all()) {
    const found = await findIdentity(store, who, '');
    if (found === null) continue;
    const { ids, emails, names } = found.identity;
    const traces = await gatherPersonData(store, found);
    exported.push({ tenant: store.tenant, ids: [...ids], emails: [...emails], names: [...names], traces });
  }
  return exported;
}

/** Refuses what cannot be read: nobody knows whom it is about. */
export async function refuseDamaged(stores: Pick<Stores, 'damaged'>): Promise<void> {
  const damaged = await stores.damaged();
  if (damaged.length > 0) {
    const names = damaged.join(', ');
    throw new UsageError(
      `Damaged, so that nobody can tell what they say: ${names}. Put them right from a backup first.`,
    );
  }
}
