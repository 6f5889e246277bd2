import type { AnyReply } from '../../src/app/features.js';
import { action, CLAIRE, GROUP, HEAD, manyActions, SIAN, TOMOS } from './sample-actions.js';

const today = '2022-10-10';
const at = '2022-10-10T08:00:00.000Z';
const members = GROUP.members.map(({ id, name }) => ({ id, name }));
const many = Array.from({ length: 200 }, (_, index) => ({
  id: `29:${'x'.repeat(90)}-${index}`,
  name: `Member *${index}* of a large group, Department of Long Names`,
}));
const left = { at, by: null, role: 'chair', person: CLAIRE, change: 'laid-down', isAnnounced: false } as const;

/** What is said of who has left a group, and of who runs it. */
export const MEMBERSHIP_ANSWERS: Readonly<Record<string, AnyReply>> = {
  departed: {
    kind: 'departed',
    group: HEAD,
    about: TOMOS,
    actions: [action(2, 'Send the *costings* to the team'), action(5, 'Circulate the terms of reference')],
    members,
    today,
  },
  'departed, with 300 to give to 200': {
    kind: 'departed',
    group: HEAD,
    about: { id: '29:x', name: 'Tomos *Hughes*' },
    actions: manyActions(300),
    members: many,
    today,
  },
  'departed, with nothing left': { kind: 'departed', group: HEAD, about: TOMOS, actions: [], members, today },
  'roles, and the secretary acts': {
    kind: 'roles',
    group: HEAD,
    changes: [left],
    acting: { role: 'secretary', names: ['Owain Price'] },
    isAsked: false,
    members: [],
  },
  'roles, and nobody is left to run the group': {
    kind: 'roles',
    group: HEAD,
    changes: [left, { ...left, role: 'secretary', person: SIAN }],
    acting: null,
    isAsked: true,
    members: many,
  },
  'roles that were given': {
    kind: 'roles',
    group: HEAD,
    changes: [
      { ...left, by: SIAN },
      { ...left, by: SIAN, person: TOMOS, change: 'taken-up' },
      { ...left, by: SIAN, role: 'secretary', person: CLAIRE, change: 'taken-up' },
      { ...left, by: SIAN, role: 'secretary', person: SIAN },
    ],
    acting: null,
    isAsked: false,
    members: [],
  },
  'confirm chair': { kind: 'confirm-chair', group: HEAD, from: [CLAIRE], to: [TOMOS] },
  'confirm that nobody chairs': { kind: 'confirm-chair', group: HEAD, from: [CLAIRE], to: [] },
};
