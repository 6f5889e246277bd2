import { describe, expect, it } from 'vitest';
import { permissionsFor } from '../../src/model/permissions.js';
import { sampleAction, sampleGroup, member } from '../fixtures/sample-group.js';

const ALL = { mayClose: true, mayEdit: true, mayNote: true, mayAsk: false };
const ANSWER = { mayClose: true, mayEdit: false, mayNote: true, mayAsk: true };
const NONE = { mayClose: false, mayEdit: false, mayNote: false, mayAsk: false };

describe('the permissions of a person for an action', () => {
  it.each([
    ['carys, the chair', 'carys', ALL],
    ['sion, the secretary', 'sion', ALL],
    ['owen, who raised it', 'owen', ALL],
    ['lee, a lead', 'lee', ANSWER],
    ['mair, who has no part in it', 'mair', NONE],
    ['someone who is not a member', 'eve', NONE],
  ])('%s', (_who, id, expected) => {
    expect(permissionsFor(id, sampleAction(), sampleGroup())).toEqual(expected);
  });

  it('include leads through a set', () => {
    const action = sampleAction({ leads: [{ kind: 'set', set: 'POLICY LEADS', name: 'Policy leads' }] });
    expect(permissionsFor('mair', action, sampleGroup())).toEqual(ANSWER);
  });

  it('are everything for every member until somebody runs the group, and nothing for others', () => {
    const unrun = sampleGroup({ members: [member('lee'), member('mair')] });
    expect(permissionsFor('mair', sampleAction(), unrun)).toEqual(ALL);
    expect(permissionsFor('owen', sampleAction(), unrun)).toEqual(NONE);
  });
});
