import { describe, expect, it } from 'vitest';
import type { Lead } from '../../src/model/lead.js';
import { leadPeople, partsDone } from '../../src/model/lead-people.js';
import { hasNobodyToRemind } from '../../src/model/nobody-to-remind.js';
import { sampleAction, sampleGroup } from '../fixtures/sample-group.js';

const GROUP = sampleGroup({ isSetUp: true, sets: [{ name: 'Policy leads', members: ['lee', 'mair'] }] });
const actionOf = (lead: Lead) => sampleAction({ reference: 'ISCG-1', leads: [lead] });

describe('a set that a group names after an action was logged for it', () => {
  it.each(['policy leads', 'the policy leads', 'all of the Policy leads', 'Policy Leads'])(
    'leads the action from then on: %s',
    (name) => {
      for (const kind of ['name', 'team'] as const) {
        const action = actionOf({ kind, name });
        expect(leadPeople(action, GROUP)).toEqual(['lee', 'mair']);
        expect(hasNobodyToRemind(action, GROUP)).toBe(false);
        expect(partsDone(action, GROUP)).toEqual({ done: 0, of: 2 });
      }
    },
  );

  it('is no other name, and nobody is everyone by their name alone', () => {
    expect(leadPeople(actionOf({ kind: 'name', name: 'policy team' }), GROUP)).toEqual([]);
    expect(leadPeople(actionOf({ kind: 'name', name: 'Everyone' }), GROUP)).toEqual([]);
    expect(leadPeople(actionOf({ kind: 'redacted', name: 'Policy leads' }), GROUP)).toEqual([]);
  });
});
