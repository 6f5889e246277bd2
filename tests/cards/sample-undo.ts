import type { AnyReply } from '../../src/app/features.js';
import { DRAFT, HEAD, manyActions, MINUTES } from './sample-actions.js';

const today = '2022-10-10';
const at = '2022-10-10T09:00:00.000Z';
const TOMOS = { id: 'tomos', name: 'Tomos Hughes' };

const about = { kind: 'undone', group: HEAD, isPutBack: false, at, today } as const;
const asked = {
  kind: 'undo-question',
  group: HEAD,
  target: { group: HEAD.id, at, references: [] },
  madeOn: '2022-10-03',
  haveSettingsChanged: false,
  isPutBack: false,
  today,
} as const;

/** The cards of what was taken back and put back, and of what is asked first. */
export const UNDO_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'undone: open again': { ...about, lines: [{ of: 'action', what: 'open', action: MINUTES }] },
  'undone: an edit': {
    ...about,
    lines: (['task', 'leads', 'deadline'] as const).map((what) => ({ of: 'action', what, action: MINUTES })),
  },
  'undone: settings': { ...about, lines: [{ of: 'settings', names: ['name', 'series', 'meetings', 'roles'] }] },
  'undone: own leave': { ...about, group: null, lines: [{ of: 'own', what: 'no-leave' }] },
  'put back: cancelled': { ...about, isPutBack: true, lines: [{ of: 'action', what: 'cancelled', action: MINUTES }] },
  'undo, asked first': {
    ...asked,
    lines: [MINUTES, DRAFT].map((action) => ({ of: 'action', what: 'removed', action })),
    since: [
      {
        action: DRAFT,
        entries: [
          { at, by: TOMOS, change: 'noted', from: null, to: null, words: 'with legal' },
          { at, by: TOMOS, change: 'done', from: null, to: 'done', words: null },
        ],
      },
    ],
  },
  'undo of 300, asked first': {
    ...asked,
    target: { group: HEAD.id, at: null, references: manyActions(300).map(({ reference }) => reference) },
    lines: manyActions(300).map((action) => ({ of: 'action', what: 'removed', action })),
    since: [],
  },
  'undo of settings, asked first': {
    ...asked,
    lines: [{ of: 'settings', names: ['zone'] }],
    since: [],
    haveSettingsChanged: true,
  },
  'undo of own, asked first': {
    ...asked,
    group: null,
    target: { group: null, at, references: [] },
    lines: [{ of: 'own', what: 'nudging' }],
    since: [],
  },
};
