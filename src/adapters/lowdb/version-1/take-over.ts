import { dirname, join } from 'node:path';
import { groupOfReview } from '../../../model/review.js';
import type { Disk } from '../files/disk.js';
import { filesInFolder } from '../files/files-in-folder.js';
import { byFile, type Kind } from '../files/kind.js';
import { conversationKind, groupKind, outboxKind, personKind, reviewKind } from '../files/kinds.js';
import { type Entry, readJournal } from './journal.js';
import { applied, readVersion1, type Version1File } from './version-1-file.js';

/** The folder that marks the first format. */
export const JOURNAL = 'journal';
/** The folder that keeps the first format's files that the present one does not use. */
export const KEPT_IN = 'version-1';

/** Where the first format kept one kind: the names of its files, and the file that a journal entry belongs to. */
interface Layout {
  readonly name: string;
  readonly files: RegExp;
  readonly fileOf: (entry: Entry) => string;
}

const PERSON: Layout = { name: 'person', files: /^people\.json$/, fileOf: () => 'people.json' };
const CONVERSATION: Layout = {
  name: 'conversation',
  files: /^conversations\.json$/,
  fileOf: () => 'conversations.json',
};
const OUTBOX: Layout = {
  name: 'outbox',
  files: /^outbox\/\d{4}-\d{2}\.json$/,
  fileOf: ({ record }) => `outbox/${String(record?.['dueAt']).slice(0, 7)}.json`,
};
const GROUP: Layout = { name: 'group', files: /^groups\/.*\.json$/, fileOf: ({ key }) => `groups/${key}.json` };
const REVIEW: Layout = {
  name: 'review',
  files: /^reviews\/.*\.json$/,
  fileOf: ({ key }) => `reviews/${groupOfReview(key)}.json`,
};

/**
 * Converts a folder from the first format, in which a journal ran ahead of the files. Writes everything in the present
 * format, then moves the journal, which ends the conversion, and other unused files to the folder `version-1`. A crash
 * before that end leaves all that the next start needs to do it again. Rejects with `unusable`, having changed nothing,
 * when something in the folder is damaged.
 */
export async function takeOver(disk: Disk, folder: string): Promise<void> {
  if ((await disk.list(folder)).includes(JOURNAL)) {
    await convert(disk, folder);
    await moveAway(disk, folder, [JOURNAL]);
  }
  const unused = (await filesBelow(disk, folder)).filter((name) =>
    [PERSON, CONVERSATION, OUTBOX].some(({ files }) => files.test(name)),
  );
  await moveAway(disk, folder, unused);
}

/** The files in a folder, and in its folders that the first format used. */
async function filesBelow(disk: Disk, folder: string): Promise<readonly string[]> {
  const found = [...(await disk.list(folder))];
  for (const below of ['outbox', 'groups', 'reviews'])
    for (const name of await disk.list(join(folder, below))) found.push(`${below}/${name}`);
  return found;
}

/** Reads everything, then writes it in the present format. */
async function convert(disk: Disk, folder: string): Promise<void> {
  const files = filesInFolder(folder, disk, () => Promise.resolve());
  const names = await filesBelow(disk, folder);
  const entries = await readJournal(disk, join(folder, JOURNAL));
  const readKind = async <Kept extends object>(kind: Kind<Kept>, layout: Layout): Promise<() => Promise<void>> => {
    const replayed = await replay(disk, folder, layout, names, entries);
    const records = [...replayed.values()].flatMap((file) => [...file.records.values()]);
    const checked = byFile(
      kind,
      records.map((raw) => kind.check(raw)),
    );
    return async () => {
      for (const [name, own] of checked) await files.open(name, kind).write(own);
      for (const [name, file] of replayed) if (file.records.size === 0) await files.open(name, kind).write([]);
    };
  };
  const writes = [
    await readKind(personKind, PERSON),
    await readKind(conversationKind, CONVERSATION),
    await readKind(outboxKind, OUTBOX),
    await readKind(groupKind, GROUP),
    await readKind(reviewKind, REVIEW),
  ];
  for (const write of writes) await write();
}

/** Returns the files of one kind as the journal left them, without those already in the present format. */
async function replay(
  disk: Disk,
  folder: string,
  layout: Layout,
  names: readonly string[],
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, Version1File>> {
  const files = new Map<string, Version1File | null>();
  for (const name of names) if (layout.files.test(name)) files.set(name, await readVersion1(disk, folder, name));
  const own = entries.filter(({ kind }) => kind === layout.name);
  const last = new Map(own.map((entry) => [entry.key, entry]));
  for (const entry of own) {
    // Changes to a record that was then removed are not needed, and the record may be gone.
    if (last.get(entry.key)?.record === null && entry.record !== null) continue;
    const name = layout.fileOf(entry);
    const file = files.get(name);
    // A file written in the present format before a crash already has what the journal says.
    if (file !== null) files.set(name, applied(file ?? { number: 0, records: new Map() }, entry, name));
  }
  return new Map([...files].flatMap(([name, file]) => (file === null ? [] : [[name, file]])));
}

/** Moves files to the folder for unused ones. */
async function moveAway(disk: Disk, folder: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await disk.makeFolder(join(folder, KEPT_IN));
  for (const name of names) await disk.rename(join(folder, name), join(folder, KEPT_IN, name.replace('/', '-')));
  for (const below of new Set([KEPT_IN, ...names.map((name) => dirname(name)), '.']))
    await disk.flushFolder(join(folder, below));
}
