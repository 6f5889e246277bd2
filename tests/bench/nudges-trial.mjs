// One measurement of `npm run bench -- nudges`, in a process of its own, which the store of another does not weigh upon.
import pg from 'pg';
import { openMemoryStore } from '../../dist/adapters/lowdb/open-memory-store.js';
import { openStores } from '../../dist/adapters/postgres/open-stores.js';
import { NUDGE_POLICY } from '../../dist/model/nudge-policy.js';
import { newGroup } from '../../dist/model/new-group.js';
import { planDue } from '../../dist/delivery/plan-due.js';
import { MESSAGES } from '../../dist/app/declared.js';

const RAISED = '2026-01-05T10:00:00.000Z';
/** Two weeks of ticks at nine, of which the first is on Monday 2 March 2026, and the look before them. */
const DAYS = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13].map((day) => `2026-03-${String(day).padStart(2, '0')}`);
const BEFORE = '2026-03-02T08:00:00.000Z';
const tickOn = (day) => `${day}T09:00:00.000Z`;
const LAST_DAY = Date.parse('2026-03-13T00:00:00Z');
const GROUPS = 500;
const PEOPLE_A_GROUP = 20;

const by = { id: 'chair', name: 'Chair' };

function madeAction(at, group, person, due, isOpen) {
  const deadline = { said: null, basis: 'day', from: due, due, inferred: [] };
  return {
    reference: `${group}-${at}`,
    task: 'Circulate the paper',
    leads: [{ kind: 'person', person, name: person }],
    deadline,
    firstDeadline: deadline,
    status: isOpen ? 'open' : 'done',
    raisedAt: RAISED,
    raisedBy: by,
    source: '',
    quote: '',
    closedAt: isOpen ? null : RAISED,
    completions: [],
    notes: [],
    history: [],
    requests: [],
    askedToAttend: null,
  };
}

/** Puts so many open and closed actions in all into 500 groups; on each of the days `due` of them have their last day. */
async function fill(store, { open, due, closed = 0 }) {
  for (let number = 0; number < GROUPS; number += 1) {
    const id = `G${number}`;
    const members = Array.from({ length: PEOPLE_A_GROUP }, (_, at) => ({
      id: `${id}-p${at}`,
      name: `${id} ${at}`,
      roles: [],
    }));
    const own = share(open, number);
    const dueHere = share(due * DAYS.length, number);
    const actions = [];
    for (let at = 0; at < own; at += 1) {
      // The others are due from five weeks on.
      const later = new Date(LAST_DAY + (35 + (at % 150)) * 86_400_000).toISOString().slice(0, 10);
      const day = at < dueHere ? DAYS[(at + number) % DAYS.length] : later;
      actions.push(madeAction(at, id, members[at % PEOPLE_A_GROUP].id, day, true));
    }
    for (let at = 0; at < share(closed, number); at += 1)
      actions.push(madeAction(own + at, id, members[at % PEOPLE_A_GROUP].id, DAYS[0], false));
    const group = newGroup({
      id,
      tenant: 't',
      name: id,
      prefix: id,
      isPersonal: false,
      language: 'en',
      members,
      now: RAISED,
    });
    const record = {
      ...group,
      nudging: { ...NUDGE_POLICY, daysBefore: [0], everyDaysAfter: 60, escalateAfter: 0 },
      actions,
    };
    await store.changeGroup(id, () => ({ record, result: null }));
  }
}

const share = (count, part) => Math.floor(count / GROUPS) + (part < count % GROUPS ? 1 : 0);

const MICROSECONDS = 1000;
const SWEPT_WITHIN_MS = 1000;

/** Milliseconds by the clock and of the processor, which other processes do not lengthen, and what the work gave. */
async function timed(work) {
  globalThis.gc?.();
  // The collector sweeps on beside what comes next, for as long as there is memory: that is no part of a tick.
  await new Promise((resolve) => setTimeout(resolve, SWEPT_WITHIN_MS));
  const cpu = process.cpuUsage();
  const began = performance.now();
  const result = await work();
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  return { ms, cpuMs: (user + system) / MICROSECONDS, result };
}

const least = (found) => ({
  ms: Math.min(...found.map(({ ms }) => ms)),
  cpuMs: Math.min(...found.map(({ cpuMs }) => cpuMs)),
  planned: Math.max(...found.map(({ result }) => result.length)),
});

/** The tick of each of the days, all of whose digests then count as sent; the least, which other processes kept least. */
async function ticks(days, storeOf, markSent) {
  const found = [];
  for (const day of days) {
    const store = await storeOf();
    const tick = await timed(() => planDue(MESSAGES, store, tickOn(day)));
    await markSent(tick.result);
    found.push(tick);
  }
  return least(found);
}

/** The first look after a start, which looks at everything, and the ticks after it. */
async function measureEmbedded(size) {
  const store = await openMemoryStore();
  await fill(store, size);
  const first = least([await timed(() => planDue(MESSAGES, store, BEFORE))]);
  const sent = (item) => ({ ...item, state: 'sent', sentAt: item.dueAt });
  const markSent = (items) => Promise.all(items.map(({ key }) => store.changeOutbox(key, sent)));
  return { first, tick: await ticks(DAYS, () => store, markSent) };
}

/** Each reads the groups whole, which takes half a minute with a million closed. */
const COLD_DAYS = 2;

/** The same of PostgreSQL: in a process that has groups in memory from earlier looks, and in one that has none. */
async function measurePostgres({ url, adminUrl, ...size }) {
  const opened = [];
  const open = async () => {
    const stores = await openStores({ url, statementTimeoutMs: 600_000 });
    await stores.check();
    opened.push(stores);
    return stores.of('t');
  };
  const store = await open();
  await fill(store, size);
  const first = least([await timed(() => planDue(MESSAGES, store, BEFORE))]);
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query('ANALYZE');
  const markSent = () => admin.query("UPDATE outbox SET state = 'sent', recent_at = due_at WHERE state = 'planned'");
  const tick = await ticks(DAYS.slice(0, 5), () => store, markSent);
  const cold = await ticks(DAYS.slice(5, 5 + COLD_DAYS), open, markSent);
  await admin.end();
  await Promise.all(opened.map((stores) => stores.close()));
  return { first, tick, cold };
}

const size = JSON.parse(process.argv[2]);
// Once in small, so that what is measured is not the first time that the code runs.
await measureEmbedded({ open: 10_000, due: 100 });
console.log(JSON.stringify(size.url === undefined ? await measureEmbedded(size) : await measurePostgres(size)));
