import type { AnyReply } from '../../src/app/features.js';
import { HEAD, manyActions } from './sample-actions.js';
import { EIGHT, SUMMARY } from './sample-summary.js';

const today = '2022-10-10';

/** Summaries on which somebody has just asked for updates. */
export const ASKED_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'summary after leads were asked for updates': {
    kind: 'summary',
    group: HEAD,
    summary: EIGHT,
    today,
    asked: [
      { name: 'Siân Rees', how: 'reminded', count: 2, at: null, zone: 'Europe/London', standIn: null },
      {
        name: 'Rhys Bowen',
        how: 'reminded',
        count: 1,
        at: '2022-10-11T08:00:00.000Z',
        zone: 'Europe/London',
        standIn: null,
      },
      { name: 'Gwen Lloyd', how: 'away', until: '2022-12-05' },
      { name: 'Tomos Hughes', how: 'already' },
    ],
  },
  'summary after 300 leads were asked for updates': {
    kind: 'summary',
    group: HEAD,
    summary: { ...SUMMARY, overdue: manyActions(300) },
    today,
    asked: Array.from({ length: 300 }, (_, at) => ({
      name: `Lead with a long name, number ${String(at)}`,
      how: 'muted',
    })),
  },
};
