// `npm run bench -- nudges`: what a tick costs that plans what fell due, by what is due and by what is stored. The same
// store is looked at once before, as it is while the bot runs; what is measured is the tick at which some fall due.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openMemoryStore } from '../../dist/adapters/lowdb/open-memory-store.js';
import { NUDGE_POLICY } from '../../dist/core/nudges/nudge-policy.js';
import { newGroup } from '../../dist/core/groups/new-group.js';
import { planDue } from '../../dist/use-cases/plan-due.js';

const RAISED = '2026-01-05T10:00:00.000Z';
/** Wednesday 4 March 2026: an hour before the digests of the day, and the minute at which they fall due. */
const BEFORE = '2026-03-04T08:00:00.000Z';
const TICK = '2026-03-04T09:00:00.000Z';
const DUE = '2026-03-04';
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

/** So many groups with so many open and closed actions in all, of which `due` have their last day on the tick's. */
async function storeOf({ groups, open, due, closed = 0 }) {
  const store = await openMemoryStore();
  for (let number = 0; number < groups; number += 1) {
    const id = `G${number}`;
    const members = Array.from({ length: PEOPLE_A_GROUP }, (_, at) => ({
      id: `${id}-p${at}`,
      name: `${id} ${at}`,
      roles: [],
    }));
    const own = share(open, groups, number);
    const dueHere = share(due, groups, number);
    const actions = [];
    for (let at = 0; at < own; at += 1) {
      // The others are due from five weeks on, none on a day on which the tick's has a slot.
      const later = new Date(Date.parse(`${DUE}T00:00:00Z`) + (35 + (at % 150)) * 86_400_000)
        .toISOString()
        .slice(0, 10);
      actions.push(madeAction(at, id, members[at % PEOPLE_A_GROUP].id, at < dueHere ? DUE : later, true));
    }
    for (let at = 0; at < share(closed, groups, number); at += 1)
      actions.push(madeAction(own + at, id, members[at % PEOPLE_A_GROUP].id, DUE, false));
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
    const record = { ...group, nudging: { ...NUDGE_POLICY, daysBefore: [0] }, actions };
    await store.changeGroup(id, () => ({ record, result: null }));
  }
  return store;
}

const share = (count, parts, part) => Math.floor(count / parts) + (part < count % parts ? 1 : 0);

/** Milliseconds of the tick, of the first look after a start, and how many digests the tick planned. */
async function measure(size) {
  const store = await storeOf({ groups: 500, ...size });
  const cold = await timed(() => planDue(store, BEFORE));
  const tick = await timed(() => planDue(store, TICK));
  const idle = await timed(() => planDue(store, '2026-03-04T09:01:00.000Z'));
  return { coldMs: cold.ms, tickMs: tick.ms, idleMs: idle.ms, planned: tick.result.length };
}

async function timed(work) {
  globalThis.gc?.();
  const began = performance.now();
  const result = await work();
  return { ms: performance.now() - began, result };
}

/** Measured in a process of its own, which the store of the size before does not weigh upon. */
function apart(size) {
  const args = ['--expose-gc', '--max-old-space-size=8000', fileURLToPath(import.meta.url), JSON.stringify(size)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

const number = (value) => value.toLocaleString('en-GB').padStart(10);
const ms = (value) => value.toFixed(1).padStart(8);

const HEADING =
  '      open      closed         due   planned    tick ms  times   next tick ms   first look after a start ms';

export function bench() {
  console.log('500 groups, lowdb, one core; how many times the tick with 100,000 open and 300 due\n');
  console.log(HEADING);
  const base = apart({ open: 100_000, due: 300 });
  const print = ({ open, closed = 0, due }, { planned, tickMs, idleMs, coldMs }) => {
    const times = (tickMs / base.tickMs).toFixed(2).padStart(5);
    const counts = `${number(open)}  ${number(closed)}  ${number(due)}  ${number(planned).slice(2)}`;
    console.log(`${counts}  ${ms(tickMs)}  ${times}  ${ms(idleMs)}        ${ms(coldMs)}`);
  };
  print({ open: 100_000, due: 300 }, base);
  for (const due of [0, 30, 3000]) print({ open: 100_000, due }, apart({ open: 100_000, due }));
  for (const open of [10_000, 1_000_000]) print({ open, due: 300 }, apart({ open, due: 300 }));
  const closed = { open: 100_000, due: 300, closed: 1_000_000 };
  print(closed, apart(closed));
}

const [given] = process.argv.slice(2);
if (process.argv[1] === fileURLToPath(import.meta.url) && given !== undefined) {
  // Once in small, so that what is measured is not the first time that the code runs.
  await measure({ open: 2000, due: 100 });
  console.log(JSON.stringify(await measure(JSON.parse(given))));
}
