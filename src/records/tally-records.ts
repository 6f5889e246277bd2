import { createHash } from 'node:crypto';
import type { Stores } from '../ports/stores.js';
import { canonicalJson } from './canonical-json.js';
import { type ExportedRecord, exportedRecords } from './exported-records.js';

/** The kinds of records that are counted. Groups are counted without their actions, which are a kind of their own. */
export const KINDS = ['groups', 'actions', 'people', 'reviews', 'conversations', 'outbox', 'disposals'] as const;
export type CountedKind = (typeof KINDS)[number];

/** How many records of a kind there are, and a hash of their content that does not depend on their order. */
export interface Tally {
  readonly count: number;
  readonly hash: string;
}

/** The tallies of all kinds, and how many records are about no person or group that is kept. */
interface Tallies {
  readonly kinds: Readonly<Record<CountedKind, Tally>>;
  readonly skipped: number;
}

/** Counts and hashes everything the bot needs. */
export async function tallyRecords(stores: Stores): Promise<Tallies> {
  const sums = Object.fromEntries(KINDS.map((kind) => [kind, new HashSum()])) as Record<CountedKind, HashSum>;
  let skipped = 0;
  for await (const record of exportedRecords(stores)) {
    if (record.kind === 'skipped') skipped += 1;
    else for (const [kind, content] of contentsOf(record)) sums[kind].add(content);
  }
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, sums[kind].tally()])) as Tallies['kinds'];
  return { kinds, skipped };
}

function* contentsOf(record: ExportedRecord): Generator<readonly [CountedKind, unknown]> {
  switch (record.kind) {
    case 'group': {
      const { actions, ...head } = record.group;
      yield ['groups', head];
      // The order of a group's actions is part of its content.
      for (const [index, action] of actions.entries()) yield ['actions', [head.id, index, action]];
      return;
    }
    case 'person':
      yield ['people', record.person];
      return;
    case 'review':
      yield ['reviews', record.review];
      return;
    case 'disposal':
      yield ['disposals', record.disposal];
      return;
    case 'conversation':
      yield ['conversations', [record.tenant, record.key, record.reference]];
      return;
    case 'items':
      for (const item of record.items) yield ['outbox', [record.tenant, item]];
  }
}

const RANGE = 2n ** 256n;

/** Sums the SHA-256 of each record: the same in any order, without keeping the records. */
class HashSum {
  #count = 0;
  #sum = 0n;

  add(content: unknown): void {
    const hash = createHash('sha256').update(canonicalJson(content)).digest('hex');
    this.#count += 1;
    this.#sum = (this.#sum + BigInt(`0x${hash}`)) % RANGE;
  }

  tally(): Tally {
    return { count: this.#count, hash: this.#sum.toString(16).padStart(64, '0') };
  }
}
