import type { AnyReply } from '../../src/app/features.js';
import { DRAFT, due, HEAD, manyActions, MINUTES } from './sample-actions.js';

const today = '2022-10-10';
const at = '2022-10-10T09:00:00.000Z';
const about = {
  kind: 'edited',
  group: HEAD,
  source: 'm1',
  what: 'edited',
  changes: [],
  fresh: [],
  gone: [],
  rejected: [],
  today,
} as const;
const said = { task: 'book a room', leads: [], deadline: due('2022-12-07', 'by 7 December'), quote: 'q' };

/** The cards of messages that were edited or deleted after actions were logged from them. */
export const EDITED_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'edited: all of an action': {
    ...about,
    changes: [{ action: MINUTES, patch: { task: 'draft the housing plan', leads: [], deadline: said.deadline } }],
  },
  'edited: changes, a further action and one that is gone': {
    ...about,
    changes: manyActions(60).map((action) => ({ action, patch: { task: `${action.task} again` } })),
    fresh: [said],
    gone: [DRAFT],
  },
  'edited: a line that cannot be read': {
    ...about,
    gone: [DRAFT],
    rejected: [{ quote: 'ACTION: draft by 31 November', problem: { code: 'no-such-date', said: '31 November' } }],
  },
  'edited: deleted': { ...about, what: 'deleted', gone: manyActions(300) },
  'edited: restored': { ...about, what: 'restored', changes: [{ action: MINUTES, patch: {} }] },
  'edited: changed': {
    kind: 'edited-settled',
    group: HEAD,
    actions: [MINUTES, DRAFT],
    isKept: false,
    gone: [DRAFT],
    at,
    today,
  },
  'edited: kept': {
    kind: 'edited-settled',
    group: HEAD,
    actions: manyActions(300),
    isKept: true,
    gone: [],
    at,
    today,
  },
};
