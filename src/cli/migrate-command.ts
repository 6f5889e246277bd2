import { type Arguments, UsageError } from './arguments.js';
import { readStoreAddress } from './store-address.js';

/** What the command needs of the world. */
interface MigrateWorld {
  /** What DATABASE_URL says; null when it is not set. */
  readonly databaseUrl: () => string | null;
  /** Brings the schema of the database up to this version; gives the names of what was applied now. */
  readonly migrate: (url: string) => Promise<readonly string[]>;
  readonly print: (text: string) => void;
}

/** `migrate`: brings a database's schema up to this version and says what was applied. */
export async function migrateCommand(options: Arguments, world: MigrateWorld): Promise<void> {
  const address = readStoreAddress('--to', options.to ?? 'DATABASE_URL', world.databaseUrl);
  if (address.kind === 'lowdb') throw new UsageError('--to: the embedded store needs no migration; give postgres://…');
  const applied = await world.migrate(address.url);
  world.print(applied.length === 0 ? 'The schema was up to date.\n' : `Applied: ${applied.join(', ')}\n`);
}
