import { NUDGE_POLICY } from '../../dist/model/nudge-policy.js';

// A group as the scale benchmark has it: 1,000 actions, of which 300 are open, led by its own ten members.
const DAY = 86_400_000;
const START = Date.parse('2022-10-12T10:00:00.000Z');
const dayOf = (days) => new Date(START + days * DAY).toISOString().slice(0, 10);

export const NOW = new Date(START).toISOString();
export const ACTIONS = 1000;

export function madeGroup(id, prefix) {
  const members = Array.from({ length: 10 }, (_, at) => ({
    id: `29:${id}-${at}`,
    name: `Person ${at} of ${id}`,
    aadObjectId: `aad-${id}-${at}`,
    roles: at === 0 ? ['chair'] : [],
  }));
  const actions = Array.from({ length: ACTIONS }, (_, at) => madeAction(members, `${prefix}-${at + 1}`, at));
  return {
    id,
    tenant: 'tenant',
    name: `Group ${id}`,
    prefix,
    isSetUp: true,
    isPersonal: false,
    zone: 'Europe/London',
    nation: 'england-and-wales',
    terms: [],
    language: 'en',
    nudging: NUDGE_POLICY,
    series: null,
    meetings: [{ day: dayOf(30), start: '11:00', end: '12:30', state: 'planned' }],
    meetingsSince: '2022-01-01T10:00:00.000Z',
    sets: [],
    members,
    nextNumber: ACTIONS + 1,
    actions,
    handled: [],
    createdAt: '2022-01-01T10:00:00.000Z',
  };
}

function madeAction(members, reference, at) {
  const isOpen = at % 10 < 3;
  // None of them has a slot on the day of the measuring, so that a tick finds just what the benchmark puts there.
  const due = dayOf(40 + (at % 50));
  const lead = members[at % members.length];
  const by = { id: members[0].id, name: members[0].name };
  const raisedAt = '2022-09-01T10:00:00.000Z';
  const deadline = { said: `by ${due}`, basis: 'day', from: due, due, inferred: [] };
  const logged = { at: raisedAt, by, change: 'logged' };
  const closedAt = isOpen ? null : '2022-10-01T10:00:00.000Z';
  return {
    reference,
    task: `Circulate paper ${at} on the scoping exercise to every policy lead and report back to the group`,
    leads: [{ kind: 'person', person: lead.id, name: lead.name }],
    deadline,
    firstDeadline: deadline,
    status: isOpen ? 'open' : 'done',
    raisedAt,
    raisedBy: by,
    source: `message-${reference}`,
    quote: `ACTION: ${lead.name} to circulate paper ${at} on the scoping exercise by ${due}`,
    closedAt,
    completions: [],
    notes: isOpen ? [{ at: raisedAt, by, text: 'Asked the three teams; two have answered.' }] : [],
    requests: [],
    askedToAttend: null,
    history: isOpen ? [logged] : [logged, { at: closedAt, by, change: 'done' }],
  };
}
