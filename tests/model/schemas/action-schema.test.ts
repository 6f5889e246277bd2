import { describe, expect, it } from 'vitest';
import { actionSchema } from '../../../src/model/schemas/action-schema.js';
import { asking, notMine } from '../../features/requests/rules/sample-requests.js';
import { sampleAction } from '../../fixtures/sample-group.js';

describe('an action as it is kept', () => {
  it('comes back with its requests as they were', () => {
    const action = notMine(asking());
    expect(actionSchema.parse(JSON.parse(JSON.stringify(action)))).toEqual(action);
  });

  it('has no requests when it was kept before leads could ask for anything', () => {
    const before = Object.fromEntries(Object.entries(sampleAction()).filter(([key]) => key !== 'requests'));
    expect(actionSchema.parse(before)).toEqual({ ...before, requests: [] });
  });

  it('is refused with a request that nobody could have made', () => {
    const action = asking();
    const requests = action.requests.map((request) => ({ ...request, state: 'perhaps' }));
    expect(actionSchema.safeParse({ ...action, requests }).success).toBe(false);
  });
});
