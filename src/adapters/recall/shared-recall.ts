import { z } from 'zod';
import { PAPER_KINDS } from '../../model/paper.js';
import type { Log } from '../../ports/log.js';
import type { Recall, Shown } from '../../ports/recall.js';
import { createRecall } from './create-recall.js';

/** Runs one statement as the tenant that this recall belongs to. */
export type RunAs = <Row extends object>(statement: {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}) => Promise<readonly Row[]>;

/** A recall shared with other instances; `settled` resolves once everything shown so far is written. */
export interface SharedRecall extends Recall {
  settled(): Promise<void>;
}

const WRITE = `INSERT INTO shown (tenant_id, key, body)
  SELECT current_setting('matters.tenant'), key, body::json FROM unnest($1::text[], $2::text[]) AS kept(key, body)
  ON CONFLICT (tenant_id, key) DO UPDATE SET body = EXCLUDED.body, written_at = EXCLUDED.written_at`;
const READ = `SELECT body FROM shown WHERE tenant_id = current_setting('matters.tenant') AND key = $1
  AND written_at > clock_timestamp() - interval '1 day'`;
const FORGET = `DELETE FROM shown WHERE tenant_id = current_setting('matters.tenant')
  AND written_at < clock_timestamp() - interval '1 day'`;

/** How many writes pass before entries older than a day are deleted. */
const TIDIED_EVERY = 500;
/** In characters, more than any card shows; anything longer is remembered in this instance only. */
const LONGEST = 100_000;

const shownSchema = z.object({
  at: z.string(),
  actions: z.array(z.object({ group: z.string(), reference: z.string() })),
  question: z.object({ kind: z.string() }).passthrough().nullable(),
  paper: z.object({ what: z.enum(PAPER_KINDS), reference: z.string().nullable() }).optional(),
});

/**
 * Remembers for all instances in one database. Nobody waits for the write; when writing or reading fails, this instance
 * uses what it knows itself.
 */
export function shareRecall(run: RunAs, log: Pick<Log, 'warn'>): SharedRecall {
  const own = createRecall();
  const waiting = new Map<string, Shown>();
  let writing: Promise<void> | null = null;
  let written = TIDIED_EVERY;
  const keep = (key: string, shown: Shown): void => {
    waiting.set(key, shown);
    writing ??= writeAll();
  };
  // One write at a time: what is shown meanwhile goes with the next, so that no older write overtakes it.
  async function writeAll(): Promise<void> {
    while (waiting.size > 0) {
      const all = [...waiting].map(([key, shown]) => [key, JSON.stringify(shown)] as const);
      waiting.clear();
      try {
        await write(all.filter(([, body]) => body.length <= LONGEST));
      } catch (error) {
        log.warn({ err: error }, 'what was shown could not be shared with other instances');
      }
    }
    writing = null;
  }
  async function write(all: readonly (readonly [string, string])[]): Promise<void> {
    const values = [all.map(([key]) => key), all.map(([, body]) => body)];
    await run({ name: 'write-shown', text: WRITE, values });
    written += all.length;
    if (written < TIDIED_EVERY) return;
    written = 0;
    await run({ name: 'forget-shown', text: FORGET });
  }
  async function read(key: string): Promise<Shown | null> {
    try {
      const [row] = await run<{ readonly body: unknown }>({ name: 'read-shown', text: READ, values: [key] });
      const kept = shownSchema.safeParse(row?.body);
      return kept.success ? kept.data : null;
    } catch (error) {
      log.warn({ err: error }, 'what another instance has shown could not be read');
      return null;
    }
  }
  const latest = (mine: Shown | null, shared: Shown | null): Shown | null =>
    mine === null || (shared !== null && shared.at > mine.at) ? shared : mine;
  const keyOf = (conversation: string, message: string): string => `${conversation} ${message}`;
  return {
    remember: (conversation, shown) => {
      own.remember(conversation, shown);
      keep(conversation, shown);
    },
    sentAs: (conversation, message, shown) => {
      own.sentAs(conversation, message, shown);
      keep(keyOf(conversation, message), shown);
    },
    last: async (conversation) => latest(await own.last(conversation), await read(conversation)),
    of: async (conversation, message) =>
      (await own.of(conversation, message)) ?? (await read(keyOf(conversation, message))),
    settled: async () => {
      await writing;
    },
  };
}
