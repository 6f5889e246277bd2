import { expect, it } from 'vitest';
import type { Group } from '../../../../src/model/group.js';
import { recordEraser } from '../../../../src/features/privacy/rules/erase-records.js';
import { wordEraser } from '../../../../src/features/privacy/rules/erase-words.js';
import { type Identity, withNamesIn } from '../../../../src/features/privacy/rules/identity.js';
import { tracesInGroup } from '../../../../src/features/privacy/rules/traces.js';
import { sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';

const AT = '2022-09-01T10:00:00.000Z';
const SION = { id: '29:sion', name: 'Siôn Prys' };
const CARYS = { id: 'carys', name: 'Carys' };
const KNOWN: Identity = {
  ids: new Set(['29:sion']),
  emails: new Set(),
  names: new Set(['Siôn Prys']),
  parts: new Set(),
};

/** A group that knows Siôn as one who has left, chaired it, led from outside, and had another name. */
const GROUP: Group = {
  ...sampleGroup({
    members: [{ id: 'mair', name: 'Mair', roles: [] }],
    actions: [sampleAction({ task: 'Ask John Prys about the budget' })],
  }),
  former: [{ ...SION, leftAt: AT }],
  outsiders: ['29:sion'],
  roleChanges: [
    { at: AT, by: CARYS, role: 'chair', person: SION, change: 'laid-down', isAnnounced: true },
    { at: AT, by: SION, role: 'secretary', person: CARYS, change: 'taken-up', isAnnounced: true },
  ],
};

it('somebody’s data say that they were a member, lead from outside and took part in changes of roles', () => {
  const words = wordEraser(KNOWN, 'former', []);
  const found = tracesInGroup({ ...GROUP, actions: [] }, new Set(), KNOWN, words);
  expect(found.map(({ kind, at }) => [kind, at])).toEqual([
    ['former-member', AT],
    ['outsider', null],
    ['role-change', AT],
    ['role-change', AT],
  ]);
});

it('an erased person leaves neither id nor names, including earlier ones', () => {
  const renamed = { ...GROUP, members: [{ ...SION, earlierNames: ['John Prys'], roles: [] }, ...GROUP.members] };
  const identity = withNamesIn(KNOWN, renamed);
  expect([...identity.names].sort()).toEqual(['John Prys', 'Siôn Prys']);
  const erased = recordEraser(identity, 'former', wordEraser(identity, 'former', ['Carys', 'Mair'])).group(renamed);
  expect(JSON.stringify(erased)).not.toMatch(/29:sion|Siôn|John|Prys/);
  expect(erased?.members.map(({ name }) => name)).toEqual(['Mair']);
  expect(erased?.roleChanges[1]?.person).toEqual(CARYS);
});
