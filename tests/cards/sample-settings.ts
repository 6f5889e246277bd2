import type { AnyReply } from '../../src/app/features.js';
import { GROUP, HEAD } from './sample-actions.js';

const BOARD = { ...HEAD, id: 'g2', name: 'Housing Board', prefix: 'HB' };
const saved = { kind: 'settings-saved', group: GROUP, next: [], problems: [] } as const;
const shown = { kind: 'settings-shown', groups: [GROUP], about: null, mayChange: false } as const;
const confirm = {
  kind: 'confirm-settings',
  group: HEAD,
  after: GROUP,
  changed: ['name', 'meets', 'chair', 'nudging'],
  next: GROUP.meetings,
  goes: [],
  canAdd: false,
  from: [],
  problems: [],
  text: 'name Estates Board; chair Owain',
} as const;

/** Answers about the settings of a group. */
export const SETTINGS_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'settings saved without meetings': { ...saved, changed: null },
  'settings changed': { ...saved, changed: ['name', 'chair', 'meets'] },
  'settings not changed': { ...saved, changed: [] },
  'settings saved after actions of another prefix': {
    ...saved,
    group: { ...GROUP, prefix: 'DB' },
    changed: ['prefix'],
  },
  'settings shown': shown,
  'who chairs': { ...shown, about: 'chair' },
  'how nudges are set': { ...shown, about: 'nudging', mayChange: true },
  members: { ...shown, about: 'members' },
  teams: { ...shown, about: 'sets' },
  'who chairs two groups': { ...shown, groups: [GROUP, { ...GROUP, id: 'g2', name: 'Housing Board' }], about: 'chair' },
  'question before settings are set': confirm,
  'question before meetings go': {
    ...confirm,
    goes: GROUP.meetings,
    canAdd: true,
    from: [{ id: 'claire', name: 'Claire Bennett' }],
    problems: [{ code: 'person-unknown', said: 'Owain' }],
  },
  'question of which group a set-up is for': {
    kind: 'settings-where',
    groups: [HEAD, BOARD],
    own: { id: 'own' },
    text: 'name Estates Board',
  },
  'question of whose settings': { kind: 'settings-where', groups: [HEAD, BOARD], own: null, text: null },
  'question where a set-up belongs': {
    kind: 'settings-where',
    groups: [],
    own: { id: 'own' },
    text: 'name Estates Board',
  },
};
