import type { AnyReply } from '../../src/app/features.js';
import type { Meeting } from '../../src/model/meeting.js';
import { HEAD } from './sample-actions.js';

const today = '2022-10-12';
const meeting = (day: string, state: Meeting['state'] = 'planned'): Meeting => ({
  day,
  start: '11:00',
  end: '12:30',
  state,
});
const BOARD = { ...HEAD, id: 'g2', name: 'Housing Board', prefix: 'HB' };
const NOVEMBER = meeting('2022-11-17');
const none = { references: [], to: null };
const moves = { references: ['ISCG-1', 'ISCG-4'], to: '2022-11-24' };

/** Answers about meetings. */
export const MEETING_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'next meeting': { kind: 'next-meeting', isLast: false, groups: [{ group: HEAD, meeting: NOVEMBER, due: 3, today }] },
  'no next meeting': { kind: 'next-meeting', isLast: false, groups: [{ group: HEAD, meeting: null, due: 0, today }] },
  'next meetings of two groups': {
    kind: 'next-meeting',
    isLast: false,
    groups: [
      { group: HEAD, meeting: NOVEMBER, due: 3, today },
      { group: BOARD, meeting: null, due: 0, today },
    ],
  },
  meetings: {
    kind: 'meetings',
    groups: [
      {
        group: HEAD,
        said: 'every third Thursday 11:00-12:30',
        coming: [NOVEMBER, meeting('2022-12-15', 'cancelled'), meeting('2023-01-19')],
        held: [meeting('2022-09-15', 'held'), meeting('2022-07-14', 'held')],
        today,
      },
    ],
  },
  'meetings of two groups': {
    kind: 'meetings',
    groups: [
      { group: HEAD, said: null, coming: [NOVEMBER], held: [], today },
      { group: BOARD, said: null, coming: [], held: [], today },
    ],
  },
  'question before a meeting moves': {
    kind: 'confirm-meetings',
    group: HEAD,
    options: [{ change: { drop: [NOVEMBER], put: [meeting('2022-11-24')] }, deadlines: moves }],
    today,
  },
  'question before meetings are cancelled': {
    kind: 'confirm-meetings',
    group: HEAD,
    options: [{ change: { drop: [NOVEMBER, meeting('2022-11-24')], put: [] }, deadlines: { ...moves, to: null } }],
    today,
  },
  'question which meeting moves': {
    kind: 'confirm-meetings',
    group: HEAD,
    options: [
      { change: { drop: [NOVEMBER], put: [meeting('2022-11-24')] }, deadlines: none },
      { change: { drop: [meeting('2022-11-30')], put: [meeting('2022-11-24')] }, deadlines: none },
    ],
    today,
  },
  'meeting moved': {
    kind: 'meetings-changed',
    by: null,
    group: HEAD,
    change: { drop: [NOVEMBER], put: [meeting('2022-11-24')] },
    deadlines: moves,
    next: meeting('2022-11-24'),
    today,
  },
  'meeting cancelled': {
    kind: 'meetings-changed',
    by: { id: 'x', name: 'Siân *Rees*' },
    group: HEAD,
    change: { drop: [NOVEMBER], put: [] },
    deadlines: { ...moves, to: null },
    next: null,
    today,
  },
  'question in which group a meeting is cancelled': {
    kind: 'meetings-where',
    groups: [HEAD, BOARD],
    change: 'cancel',
    said: 'no meeting in December',
  },
};
