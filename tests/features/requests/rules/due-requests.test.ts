import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../src/model/action.js';
import { decide } from '../../../../src/features/actions/rules/decide.js';
import { withdrawRequest } from '../../../../src/features/actions/rules/ask.js';
import { dueDecisions, dueRequests } from '../../../../src/features/requests/rules/due-requests.js';
import type { Group } from '../../../../src/model/group.js';
import { member, sampleAction, sampleGroup } from '../../../fixtures/sample-group.js';
import { ASKED, asking, CARYS, DECIDED, given, LEE } from './sample-requests.js';

const withAction = (action: Action): Group => sampleGroup({ actions: [action] });
const keys = (action: Action, now: string): readonly string[] =>
  [...dueRequests(withAction(action), now), ...dueDecisions(withAction(action), now)].map(({ key }) => key);
const decided = given(decide(asking(), sampleGroup(), CARYS, DECIDED, '1', { verdict: 'refuse', words: null }));

describe('the messages about a request', () => {
  it('are one to each person who is asked to decide, from the moment it was made', () => {
    const members = [...sampleGroup().members, member('mair2', 'chair')];
    const items = dueRequests(sampleGroup({ members, actions: [asking()] }), ASKED);
    expect(items.map(({ key }) => key)).toEqual(['request/g1/ISCG-1/1/carys', 'request/g1/ISCG-1/1/mair2']);
    expect(items[0]).toMatchObject({
      subject: { kind: 'request', person: 'carys', group: 'g1', reference: 'ISCG-1', request: '1' },
      state: 'planned',
      dueAt: '2022-09-05T11:00:00.000Z',
      until: '2022-09-19T11:00:00.000Z',
    });
  });

  it('are the decision to the lead who asked, from the moment it was made', () => {
    expect(dueDecisions(withAction(decided), DECIDED)).toMatchObject([
      {
        key: 'decision/g1/ISCG-1/1',
        subject: { kind: 'decision', person: 'lee', group: 'g1', reference: 'ISCG-1', request: '1' },
        dueAt: '2022-09-06T08:00:00.000Z',
        until: '2022-09-20T08:00:00.000Z',
      },
    ]);
  });

  it('are none after two weeks', () => {
    expect(keys(asking(), '2022-09-19T10:59:59.999Z')).toHaveLength(1);
    expect(keys(asking(), '2022-09-19T11:00:00.000Z')).toEqual([]);
    expect(keys(decided, '2022-09-20T08:00:00.000Z')).toEqual([]);
  });

  it('are none about a withdrawn request, or one decided by the person who asked', () => {
    expect(keys(given(withdrawRequest(asking(), LEE, DECIDED, '1')), DECIDED)).toEqual([]);
    const own = sampleGroup({ members: [member('lee')] });
    const action = asking('2022-09-30', sampleAction({ raisedBy: LEE }), own);
    expect(dueRequests({ ...own, actions: [action] }, ASKED)).toEqual([]);
  });
});
