// One trial of the scale benchmark, in a process of its own: `STORE GROUPS WHERE`, and its figures as JSON at the end.
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { ACTIONS, madeGroup, NOW } from './made-group.mjs';

const [store, size, where, adminUrl] = process.argv.slice(2);
const groups = Number(size);
const dist = (path) => import(new URL(`../../dist/${path}`, import.meta.url).href);

const { openStore } = await dist('adapters/lowdb/open-store.js');
const { openStores } = await dist('adapters/postgres/open-stores.js');
const { recordActions } = await dist('features/logging/handle.js');
const { showSummary } = await dist('features/summaries/handle.js');
const { listActions } = await dist('features/lists/handle.js');
const { planDue } = await dist('delivery/plan-due.js');
const { MESSAGES } = await dist('app/declared.js');

const open = () => (store === 'lowdb' ? openStore({ folder: where }) : openStores({ url: where }));

/** PostgreSQL gets the same group over and over, with names of its own: a million actions in a minute. */
async function fillByCopying(count) {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const copies = `generate_series(1, ${count - 1}) n`;
  const own = (column) => `replace(replace(${column}::text, '29:g0', '29:g' || n), 'G0-', 'G' || n || '-')::json`;
  for (const text of [
    `INSERT INTO groups (tenant_id, id, version, head, prefix, zone, created_at, action_count, look_at)
     SELECT tenant_id, 'g' || n, version, replace(${own('head')}::text, '"g0"', '"g' || n || '"')::json, 'G' || n, zone,
       created_at, action_count, look_at FROM groups, ${copies} WHERE id = 'g0'`,
    `INSERT INTO actions (tenant_id, group_id, position, reference, version, status, due, body)
     SELECT tenant_id, 'g' || n, position, replace(reference, 'G0-', 'G' || n || '-'), version, status, due, ${own('body')}
     FROM actions, ${copies} WHERE group_id = 'g0'`,
    `INSERT INTO history (tenant_id, group_id, position, seq, entry)
     SELECT tenant_id, 'g' || n, position, seq, ${own('entry')} FROM history, ${copies} WHERE group_id = 'g0'`,
    `INSERT INTO members (tenant_id, person_id, group_id)
     SELECT tenant_id, replace(person_id, '29:g0', '29:g' || n), 'g' || n FROM members, ${copies} WHERE group_id = 'g0'`,
    'VACUUM ANALYZE',
    'CHECKPOINT',
  ])
    await admin.query(text);
  await admin.end();
}

async function fill() {
  const stores = await open();
  const own = stores.of('tenant');
  const count = store === 'lowdb' ? groups : 1;
  for (let at = 0; at < count; at += 1) {
    const group = madeGroup(`g${at}`, `G${at}`);
    await own.changeGroup(group.id, () => ({ record: group, result: null }));
  }
  await stores.close();
  if (store === 'postgres' && groups > 1) await fillByCopying(groups);
}

const asker = (activity, isPersonal = false) => ({
  person: { id: '29:g0-1', name: 'Person 1 of g0', aadObjectId: null },
  tenant: 'tenant',
  conversation: { key: 'g0', group: 'g0', isPersonal, name: 'Group g0' },
  language: 'en',
  activity,
  now: NOW,
  mentions: [],
});

async function median(times, work, before = async () => undefined) {
  const took = [];
  for (let time = 0; time < times; time += 1) {
    await before(time);
    const started = performance.now();
    await work(time);
    took.push(performance.now() - started);
  }
  took.sort((one, other) => one - other);
  return took[Math.floor(times / 2)];
}

await fill();
if (global.gc) global.gc();

const begun = performance.now();
const stores = await open();
const own = stores.of('tenant');
const services = { store: own, directory: { listMembers: () => Promise.resolve([]) } };
await own.findGroup('g0');
const start = performance.now() - begun;

// The first tick looks at every group there is, once; what is measured is any later one.
const firstBegun = performance.now();
await planDue(MESSAGES, own, NOW);
const firstTick = performance.now() - firstBegun;

const log = (at) =>
  recordActions(services, asker(`log-${at}`), `ACTION: Person 1 of g0 to send figure ${at} by 30 November`);
for (let warm = 0; warm < 100; warm += 1) await log(`warm-${warm}`);
const logging = await median(200, log);
const mine = await median(50, () => listActions(services, asker('mine', true), 'mine', 1));
// A tick finds one group changed since the last, in which one more action fell due today.
const dueToday = (at) =>
  recordActions(services, asker(`due-${at}`), `ACTION: Person 2 of g0 to send figure ${at} by 13 October`);
const tick = await median(
  30,
  (at) => planDue(MESSAGES, own, new Date(Date.parse(NOW) + at * 60_000).toISOString()),
  dueToday,
);
const summary = await median(50, () => showSummary(services, asker('summary')));
const megabytes = Math.round(process.memoryUsage().rss / 1e6);
await stores.close();
process.stdout.write(
  `${JSON.stringify({ store, groups, actions: groups * ACTIONS, start, firstTick, logging, mine, tick, summary, megabytes })}\n`,
);
