import pg from 'pg';
import { expect, it, vi } from 'vitest';
import type { Store } from '../../../src/ports/store.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { MESSAGES } from '../../../src/app/declared.js';
import { onDatabase } from './database.js';
import { logAction, sampleItem, samplePerson, TENANT } from '../../contracts/store-samples.js';

const database = onDatabase();
const NOW = '2022-09-15T08:00:00.000Z';
const TABLES = ['groups', 'actions', 'history', 'members', 'people', 'outbox', 'outbox_leads'];

/** 400 groups of 50 actions each: those of one group that was made by the store, over and over. */
const MANY = [
  `INSERT INTO groups SELECT tenant_id, 'x' || n, version, head, 'X' || n, zone, created_at, action_count, 'infinity'
   FROM groups, generate_series(1, 399) n WHERE id = 'g1'`,
  `INSERT INTO actions SELECT tenant_id, 'x' || n, position, reference, version, status, due, body
   FROM actions, generate_series(1, 399) n WHERE group_id = 'g1'`,
  `INSERT INTO history SELECT tenant_id, 'x' || n, position, 0, '{}' FROM actions, generate_series(1, 399) n
   WHERE group_id = 'g1'`,
  `INSERT INTO members SELECT tenant_id, person_id || n, 'x' || n FROM members, generate_series(1, 399) n`,
  `INSERT INTO people SELECT tenant_id, 'p' || n, 1, body FROM people, generate_series(1, 2000) n`,
  `INSERT INTO outbox (tenant_id, key, version, person_id, state, due_at, recent_at, body)
   SELECT tenant_id, 'o' || n, 1, 'p' || n % 2000, 'sent', due_at - n * interval '1 hour', due_at - n * interval '1 hour',
     body FROM outbox, generate_series(1, 9000) n WHERE key = 'a'`,
  `INSERT INTO outbox_leads (tenant_id, key, lead_id, recent_at)
   SELECT tenant_id, key, 'p' || (seq + 1) % 2000, recent_at FROM outbox`,
  'ANALYZE',
];

interface Recorded {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What the store asks of the database while `work` runs. */
async function recorded(work: () => Promise<unknown>): Promise<readonly Recorded[]> {
  const found = new Map<string, Recorded>();
  const spy = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    for (const [config] of spy.mock.calls as unknown as [{ text?: string; values?: unknown[] } | string][]) {
      if (typeof config === 'string' || config.text === undefined) continue;
      if (/\b(?:FROM|UPDATE|INTO)\b/.test(config.text))
        found.set(config.text, { text: config.text, values: config.values ?? [] });
    }
  } finally {
    spy.mockRestore();
  }
  return [...found.values()];
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** The tables that a statement reads from end to end. */
async function scanned({ text, values }: Recorded): Promise<readonly string[]> {
  const [row] = await database.rows(`EXPLAIN (FORMAT JSON) ${text}`, [...values]);
  const [explained] = row?.['QUERY PLAN'] as [{ Plan: Plan }];
  return nodesOf(explained.Plan)
    .filter((node) => node['Node Type'] === 'Seq Scan' && TABLES.includes(node['Relation Name'] ?? ''))
    .map((node) => node['Relation Name'] ?? '');
}

async function prepared(): Promise<Store> {
  const store = (await database.instance()).of(TENANT);
  for (let at = 0; at < 50; at += 1) await logAction(store, 'g1', `task ${at}`);
  await store.changePerson('lee', () => ({ record: samplePerson(), result: null }));
  await store.enqueue([sampleItem('a', { subject: { kind: 'digest', person: 'lee', day: '2022-09-13', slots: [] } })]);
  for (const statement of MANY) await database.rows(statement);
  return (await database.instance()).of(TENANT);
}

it('every row is found by an index when an action is logged, "my actions" is asked, a tick plans, a summary is sent or the outbox is counted', async () => {
  const store = await prepared();
  const statements = await recorded(async () => {
    await store.findPerson('lee');
    await logAction(store, 'g1', 'one more');
    await store.groupsOf('lee');
    await planDue(MESSAGES, store, NOW);
    const [claimed] = await store.claimWaiting({ now: NOW, limit: 25, seconds: 60 });
    await store.renewClaim({ key: 'a', attempts: claimed?.attempts ?? 1 }, 60);
    await store.releaseItem({ key: 'a', attempts: claimed?.attempts ?? 1 });
    await store.changeOutbox('a', (item) => ({ ...item, state: 'sent', sentAt: NOW }));
    await store.findGroup('g1');
    await store.findConversation('c1');
    await store.countOutbox();
  });
  // Reading and writing groups, people, members, zones, mutes, looks, the outbox of people and groups, a claim, a change.
  expect(statements.length).toBeGreaterThan(12);
  const read: Record<string, readonly string[]> = {};
  for (const statement of statements) {
    const tables = await scanned(statement);
    if (tables.length > 0) read[statement.text] = tables;
  }
  expect(read).toEqual({});
}, 60_000);

it('this test notices a full table scan', async () => {
  await prepared();
  expect(await scanned({ text: "SELECT * FROM actions WHERE body->>'task' = $1", values: ['x'] })).toEqual(['actions']);
}, 60_000);
