import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Instant } from '../model/calendar/day.js';
import { wordEraser } from '../features/privacy/rules/erase-words.js';
import { identityOfId } from '../features/privacy/rules/identity.js';
import type { Store } from '../ports/store.js';
import type { Stores } from '../ports/stores.js';
import { type Erased, erasePerson } from '../features/privacy/erase-person.js';
import { findIdentity, type FoundIdentity } from '../features/privacy/find-identity.js';
import { gatherPersonData } from '../features/privacy/gather-person-data.js';
import { type Arguments, USAGE, UsageError } from './arguments.js';
import { type ExportedPerson, personReport } from './person-report.js';
import type { StoreAddress } from './store-address.js';
import { addressFor, type UsualAddresses } from './usual-address.js';

/** What the command needs from outside. */
interface PersonWorld extends UsualAddresses {
  /** Opens an existing store for reading, even while a bot has it open. */
  readonly openToRead: (address: StoreAddress) => Promise<Stores>;
  /** Opens an existing store for changes: an embedded one for this process alone. */
  readonly openToChange: (address: StoreAddress) => Promise<Stores>;
  /** The user of the system. */
  readonly user: () => string;
  readonly now: () => Instant;
  readonly print: (text: string) => void;
}

/**
 * `person WHO --export FILE`: writes everything kept about a person, as JSON and as text to read; `--erase`: removes
 * them from it. Throws a UsageError when nothing is kept about them, when damaged records may say more, and when
 * erasing a chair without `--force`.
 */
export async function personCommand(options: Arguments, world: PersonWorld): Promise<void> {
  const [who, ...rest] = options.words;
  const isOne = (options.export !== null) !== options.isErase;
  if (who === undefined || rest.length > 0 || !isOne) throw new UsageError(USAGE);
  await (options.export === null ? erase(who, options, world) : exportTo(who, options.export, options, world));
}

async function exportTo(who: string, file: string, options: Arguments, world: PersonWorld): Promise<void> {
  const stores = await world.openToRead(addressFor(options, world));
  try {
    const exported = await exportOf(stores, who);
    await refuseDamaged(stores);
    if (exported.length === 0) throw new UsageError(`Nothing is kept about ${who}.`);
    const at = world.now();
    const base = file.replace(/\.(?:json|md)$/i, '');
    // This is personal data: nobody else on the machine may read it.
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

async function erase(who: string, options: Arguments, world: PersonWorld): Promise<void> {
  const stores = await world.openToChange(addressFor(options, world));
  try {
    const alias = `former-${randomUUID().slice(0, 8)}`;
    const found: (readonly [Store, FoundIdentity])[] = [];
    for (const store of await stores.all()) {
      const one = await findIdentity(store, who, alias);
      if (one !== null) found.push([store, one]);
    }
    // Reading everything has shown what is damaged.
    await refuseDamaged(stores);
    if (found.length === 0) {
      // A crash may have left them only in previous versions.
      const words = wordEraser({ ...identityOfId(who), emails: new Set([who.toLowerCase()]) }, alias, []);
      for (const store of await stores.all()) await store.removeEarlier((record) => words.erase(record) !== record);
      throw new UsageError(`Nothing is kept about ${who}.`);
    }
    const erasing = { alias, by: options.by ?? world.user(), now: world.now(), isForced: options.isForced };
    for (const [store, one] of found)
      world.print(erasedLine(who, await erasePerson(store, { ...erasing, found: one })));
  } finally {
    await stores.close();
  }
}

function erasedLine(who: string, erased: Erased): string {
  if (!erased.ok)
    throw new UsageError(
      `${who} chairs ${erased.chaired.join(', ')}: give the chair to somebody else first, or say --force. Nothing was erased.`,
    );
  const { counts, left } = erased;
  const changed = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`);
  if (left > 0) throw new UsageError(`Somebody wrote of ${who} meanwhile: ${left} records still do. Erase them again.`);
  return `Erased. Changed or removed: ${changed.join(', ')}.\n`;
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

/** Throws a UsageError when records are damaged: nobody knows whom they are about. */
async function refuseDamaged(stores: Pick<Stores, 'damaged'>): Promise<void> {
  const damaged = await stores.damaged();
  if (damaged.length > 0) {
    const names = damaged.join(', ');
    throw new UsageError(
      `Damaged, so that nobody can tell what they say: ${names}. Put them right from a backup first.`,
    );
  }
}
