import { join } from 'node:path';
import type { Disk } from '../files/disk.js';
import { byFile, type Kind } from '../files/kind.js';
import { conversationKind, groupKind, outboxKind, personKind, reviewKind } from '../files/kinds.js';
import { groupOfReview } from '../../../model/review.js';
import { filesInFolder } from '../files/files-in-folder.js';
import { type Entry, readJournal } from './read-journal.js';
import { applied, readVersion1, type Version1File } from './version-1-file.js';

/** The folder that shows the first format. */
export const JOURNAL = 'journal';
/** The folder in which the files of the first format are kept that the present one does not use. */
export const KEPT_IN = 'version-1';
const PEOPLE = 'people.json';
const CONVERSATIONS = 'conversations.json';
const OUTBOX_MONTH = /^\d{4}-\d{2}\.json$/;

/** Where the first format kept one kind: the files, that of an entry of the journal, and whether the present one has it too. */
interface Layout {
  readonly name: string;
  readonly list: (disk: Disk, folder: string) => Promise<readonly string[]>;
  readonly fileOf: (entry: Entry) => string;
  readonly isKept: boolean;
}

const inOneFile = (name: string, file: string): Layout => ({
  name,
  list: async (disk, folder) => (await disk.list(folder)).filter((each) => each === file),
  fileOf: () => file,
  isKept: false,
});

const inFolder = (name: string, below: string, pattern: RegExp, fileOf: Layout['fileOf']): Layout => ({
  name,
  list: async (disk, folder) =>
    (await disk.list(join(folder, below))).filter((file) => pattern.test(file)).map((file) => `${below}/${file}`),
  fileOf,
  isKept: name !== 'outbox',
});

const outboxFile = ({ record }: Entry): string => `outbox/${String(record?.['dueAt']).slice(0, 7)}.json`;
const reviewFile = ({ key }: Entry): string => `reviews/${groupOfReview(key)}.json`;

/**
 * Takes over a folder in the first format, in which a journal ran ahead of the files: writes everything in the present
 * format, then moves the journal, which ends the takeover, and what else is no longer used to the folder `version-1`. A
 * crash before that end leaves all that the next start needs to do it over. Refuses with `unusable` when something in it
 * is damaged, and has then changed nothing.
 */
export async function takeOver(disk: Disk, folder: string): Promise<void> {
  const names = await disk.list(folder);
  if (names.includes(JOURNAL)) {
    await convert(disk, folder);
    await moveAway(disk, folder, [JOURNAL]);
  }
  const months = (await disk.list(join(folder, 'outbox'))).filter((name) => OUTBOX_MONTH.test(name));
  const unused = names.filter((name) => name === PEOPLE || name === CONVERSATIONS);
  await moveAway(disk, folder, [...unused, ...months.map((name) => `outbox/${name}`)]);
}

/** Writes everything in the present format once all of it was read. */
async function convert(disk: Disk, folder: string): Promise<void> {
  const files = filesInFolder(folder, disk, () => Promise.resolve());
  const entries = await readJournal(disk, join(folder, JOURNAL));
  const readKind = async <Kept extends object>(kind: Kind<Kept>, layout: Layout): Promise<() => Promise<void>> => {
    const { records, emptied } = await replayed(disk, folder, layout, entries);
    const checked = byFile(
      kind,
      records.map((raw) => kind.check(raw)),
    );
    return async () => {
      for (const [name, own] of checked) await files.open(name, kind).write(own);
      // Files that the present format has no use for are moved away later.
      for (const name of layout.isKept ? emptied : []) await files.open(name, kind).write([]);
    };
  };
  const writes = [
    await readKind(personKind, inOneFile('person', PEOPLE)),
    await readKind(conversationKind, inOneFile('conversation', CONVERSATIONS)),
    await readKind(outboxKind, inFolder('outbox', 'outbox', OUTBOX_MONTH, outboxFile)),
    await readKind(
      groupKind,
      inFolder('group', 'groups', /\.json$/, ({ key }) => `groups/${key}.json`),
    ),
    await readKind(reviewKind, inFolder('review', 'reviews', /\.json$/, reviewFile)),
  ];
  for (const write of writes) await write();
}

/** Moves files to the folder of what is no longer used. */
async function moveAway(disk: Disk, folder: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await disk.makeFolder(join(folder, KEPT_IN));
  for (const name of names) await disk.rename(join(folder, name), join(folder, KEPT_IN, name.replace('/', '-')));
  for (const name of ['outbox', KEPT_IN, '.']) await disk.flushFolder(join(folder, name));
}

interface Replayed {
  readonly records: readonly object[];
  /** Files of which the journal left nothing. */
  readonly emptied: readonly string[];
}

async function replayed(
  disk: Disk,
  folder: string,
  { name, list, fileOf }: Layout,
  entries: readonly Entry[],
): Promise<Replayed> {
  const files = new Map<string, Version1File | null>();
  for (const file of await list(disk, folder)) files.set(file, await readVersion1(disk, folder, file));
  const own = entries.filter(({ kind }) => kind === name);
  const last = new Map(own.map((entry) => [entry.key, entry]));
  for (const entry of own) {
    // What was changed before it was removed need not be known, and may be gone.
    if (isRemoval(last.get(entry.key)) && !isRemoval(entry)) continue;
    const place = fileOf(entry);
    const file = files.get(place);
    // A file that was written in the present format before a crash holds what the journal says of it.
    if (file === null) continue;
    files.set(place, applied(file ?? { number: 0, records: new Map() }, entry, place));
  }
  const read = [...files].flatMap(([place, file]) => (file === null ? [] : [[place, file] as const]));
  return {
    records: read.flatMap(([, file]) => [...file.records.values()]),
    emptied: read.flatMap(([place, file]) => (file.records.size === 0 ? [place] : [])),
  };
}

const isRemoval = (entry: Entry | undefined): boolean => entry?.record === null;
