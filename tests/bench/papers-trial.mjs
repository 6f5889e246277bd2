import { createPapers } from '../../dist/app/make-paper.js';
import { PLAIN_STYLE } from '../../dist/model/house-style.js';
import { newGroup } from '../../dist/model/new-group.js';

const COUNT = 300;
const NOW = '2022-11-10T09:00:00.000Z';
const by = { id: '29:carys', name: 'Carys Llŷr-Wŷn' };

const group = {
  ...newGroup({
    id: 'g1',
    tenant: 't1',
    name: 'Support and Challenge Group',
    prefix: 'ISCG',
    isPersonal: false,
    language: 'en',
    members: [{ ...by, roles: ['chair'] }],
    now: '2022-07-01T08:00:00.000Z',
  }),
  meetings: [{ day: '2022-11-17', start: '11:00', end: '12:30', state: 'planned' }],
  actions: Array.from({ length: COUNT }, (_, at) => madeAction(at)),
};

function madeAction(at) {
  const due = new Date(Date.UTC(2022, 9, 1 + (at % 90))).toISOString().slice(0, 10);
  const deadline = { said: `by ${due}`, basis: 'day', from: due, due, inferred: [] };
  const raisedAt = '2022-09-13T10:30:00.000Z';
  return {
    reference: `ISCG-${at + 1}`,
    task: `Circulate paper ${at + 1} on the scoping exercise to every policy lead and report back to the group`,
    leads: [{ kind: 'person', person: by.id, name: by.name }],
    deadline,
    firstDeadline: deadline,
    status: 'open',
    raisedAt,
    raisedBy: by,
    source: `m-${at}`,
    quote: '',
    closedAt: null,
    closure: null,
    completions: [],
    notes: [{ at: '2022-11-08T10:00:00.000Z', by, text: `Asked three teams about ${at + 1}; two have answered.` }],
    requests: [],
    history: [{ at: raisedAt, by, change: 'logged' }],
    askedToAttend: null,
    hold: null,
  };
}

const store = { peopleOf: async () => new Map(), defaultPoliciesOf: async () => new Map() };
const papers = createPapers(PLAIN_STYLE);
const asked = { group, what: 'matters-arising', meeting: null, language: 'en', isLarge: false, now: NOW };

async function timed() {
  const before = process.cpuUsage();
  const { bytes } = await papers.make(store, { ...asked, format: process.argv[2] });
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, kb: bytes.length / 1000 };
}

const { ms: first } = await timed();
const mb = process.resourceUsage().maxRSS / 1000;
const { ms, kb } = await timed();
console.log(JSON.stringify({ ms, first, mb, kb }));
