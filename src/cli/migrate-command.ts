import { type Arguments, UsageError } from './arguments.js';
import { readStoreAddress } from './store-address.js';

/** What the command needs from outside. */
interface MigrateWorld {
  /** The value of DATABASE_URL; null when it is not set. */
  readonly databaseUrl: () => string | null;
  /** Brings the schema of the database up to this version; returns the names of the migrations it ran. */
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
