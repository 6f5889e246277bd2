// What a run through the built bot finds in its store: each person leads one action that is due on the day of the run.
import { newGroup } from '../../dist/model/new-group.js';
import { NO_PREFERENCES } from '../../dist/model/nudge-preferences.js';

export const TENANT = 'tenant-1';
export const TODAY = '2022-10-13';
const RAISED = '2022-09-01T10:00:00.000Z';
const by = { id: '29:chair', name: 'Chair' };

export const chatKey = (person) => `chat of ${person}`;

export const personOf = (id, isMet) => ({
  id,
  tenant: TENANT,
  name: `Person ${id}`,
  language: 'en',
  languageChosen: false,
  languageTyped: false,
  conversation: isMet ? chatKey(id) : null,
  aadObjectId: null,
  isMuted: false,
  nudging: NO_PREFERENCES,
  outOfReach: null,
  isWelcomed: true,
});

export function groupOf(id, people) {
  const members = people.map((person) => ({ id: person, name: `Person ${person}`, roles: [] }));
  const group = newGroup({
    id,
    tenant: TENANT,
    name: id,
    prefix: id,
    isPersonal: false,
    language: 'en',
    members,
    now: RAISED,
  });
  const actions = people.map((person, at) => actionOf(`${id}-${at + 1}`, person));
  return { ...group, isSetUp: true, actions, nextNumber: actions.length + 1 };
}

function actionOf(reference, person) {
  const deadline = { said: null, basis: 'day', from: TODAY, due: TODAY, inferred: [] };
  return {
    reference,
    task: 'Circulate the paper',
    leads: [{ kind: 'person', person, name: `Person ${person}` }],
    deadline,
    firstDeadline: deadline,
    status: 'open',
    raisedAt: RAISED,
    raisedBy: by,
    source: reference,
    quote: '',
    closedAt: null,
    completions: [],
    notes: [],
    history: [],
    requests: [],
    askedToAttend: null,
  };
}
