import { describe, expect, it } from 'vitest';
import { detailReply, loggedReply } from '../../../src/features/actions/reply.js';
import type { Meeting } from '../../../src/model/meeting.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';

const meeting = (day: string): Meeting => ({ day, start: '11:00', end: '12:30', state: 'planned' });
const READER = { person: { id: 'carys' }, now: '2022-10-13T10:00:00.000Z' };

describe('an action that is due by the next meeting', () => {
  const action = sampleAction({
    reference: 'ISCG-1',
    raisedAt: '2022-10-12T10:00:00.000Z',
    deadline: { said: 'to the next meeting', basis: 'meeting', from: '2022-11-03', due: '2022-11-03', inferred: [] },
  });
  const group = sampleGroup({ isSetUp: true, meetings: [meeting('2022-11-17')], actions: [action] });

  it('has the day of that meeting wherever one action is shown, also after it moved, as in lists', () => {
    expect(detailReply(group, action, READER, null).action.deadline.due).toBe('2022-11-17');
    expect(loggedReply(group, [action], [], READER).actions.map(({ deadline }) => deadline.due)).toEqual([
      '2022-11-17',
    ]);
  });
});
