import { StoreError } from '../../ports/store-error.js';
import type { StoreLog } from './checkpoints.js';
import { Checkpoints } from './checkpoints.js';
import { Commits } from './commits.js';
import type { Entry } from './entry.js';
import type { Journal } from './journal.js';
import { conversationKind, groupKind, outboxKind, personKind, reviewKind } from './kinds.js';
import type { JournalContents } from './read-journal.js';
import { segmentHead } from './read-journal.js';
import { RecordsStore } from './records-store.js';
import { replay } from './replay.js';
import type { Files } from './table.js';
import { Table } from './table.js';

/** The medium of a store, and what its journal held. */
export interface Medium {
  readonly files: Files;
  readonly journal: Journal;
  readonly contents: Omit<JournalContents, 'segments'>;
  readonly checkpointAfter: number;
  readonly log: StoreLog;
  readonly unlock: () => Promise<void>;
}

/** Puts a store together over a medium: replays the journal, begins a new segment, and brings the files up to date soon. */
export async function startStore(medium: Medium): Promise<RecordsStore> {
  const { files, journal, contents, checkpointAfter, log, unlock } = medium;
  const groups = new Table(groupKind, files);
  const people = new Table(personKind, files);
  const outbox = new Table(outboxKind, files);
  const conversations = new Table(conversationKind, files);
  const reviews = new Table(reviewKind, files);
  const tables = [groups, people, outbox, conversations, reviews];
  const kept = [
    ...(await replayInto(groups, contents.entries)),
    ...(await replayInto(people, contents.entries)),
    ...(await replayInto(outbox, contents.entries)),
    ...(await replayInto(conversations, contents.entries)),
    ...(await replayInto(reviews, contents.entries)),
  ];
  const known = new Set(tables.map((table) => table.kind.name));
  const stranger = contents.entries.find((entry) => !known.has(entry.kind));
  if (stranger !== undefined) {
    throw new StoreError(
      'unusable',
      `DATA_DIR: the journal holds a "${stranger.kind}", which this version does not know: use a newer one.`,
    );
  }
  await journal.advance(segmentHead(contents.number, kept));
  const commits = new Commits(tables, journal, contents.number, () => {
    checkpoints.soon();
  });
  const checkpoints = new Checkpoints({ tables, journal, commits, kept, after: checkpointAfter, log });
  if (contents.entries.length > 0) checkpoints.soon();
  return new RecordsStore({ groups, people, outbox, conversations, reviews }, commits, async () => {
    await checkpoints.stop();
    let isNeeded = kept.length > 0;
    await checkpoints.now().catch((error: unknown) => {
      isNeeded = true;
      log.warn(
        { err: error },
        'The files of the store could not be brought up to date; the journal holds what they lack.',
      );
    });
    try {
      await journal.close({ isNeeded });
    } finally {
      await unlock();
    }
  });
}

function replayInto<Kept extends object>(table: Table<Kept>, entries: readonly Entry[]): Promise<readonly Entry[]> {
  return replay(
    table,
    entries.filter((entry) => entry.kind === table.kind.name),
  );
}
