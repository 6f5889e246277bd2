import { REVIEW } from '../cards/sample-review.js';
import { describe, expect, it } from 'vitest';
import { NUDGE_POLICY } from '../../src/model/nudge-policy.js';
import { NO_PREFERENCES } from '../../src/model/nudge-preferences.js';
import {
  parseAction,
  parseConversation,
  parseDefaultPolicy,
  parseGroup,
  parsePerson,
  parseReview,
} from '../../src/model/records-as-kept.js';
import { samplePerson } from '../contracts/store-samples.js';
import { asking, notMine } from '../features/requests/rules/sample-requests.js';
import { sampleAction, sampleGroup } from '../fixtures/sample-group.js';

describe('a kept action', () => {
  it('comes back with its requests unchanged', () => {
    const action = notMine(asking());
    expect(parseAction(JSON.parse(JSON.stringify(action)))).toEqual(action);
  });

  it('has no requests if it was kept before leads could make any', () => {
    const before = Object.fromEntries(Object.entries(sampleAction()).filter(([key]) => key !== 'requests'));
    expect(parseAction(before)).toEqual({ ...before, requests: [] });
  });

  it('has nobody asked to attend and no hold if it was kept before there were either', () => {
    const { askedToAttend, hold, ...before } = sampleAction();
    expect([askedToAttend, hold]).toEqual([null, null]);
    expect(parseAction(before)).toEqual({ ...before, askedToAttend: null, hold: null });
  });

  it('has no closure if it was kept before closures had kinds', () => {
    const { closure, ...before } = sampleAction();
    expect(closure).toBeNull();
    expect(parseAction(before)).toEqual({ ...before, closure: null });
  });

  it('has its leads still asked to attend if it was kept before that could be withdrawn', () => {
    const asked = { at: '2022-09-15T10:00:00.000Z', by: { id: 'ann', name: 'Ann' }, meetingDay: '2022-10-12' };
    expect(parseAction({ ...sampleAction(), askedToAttend: asked }).askedToAttend).toEqual({
      ...asked,
      takenBack: null,
    });
  });

  it('is refused with an impossible request', () => {
    const action = asking();
    const requests = action.requests.map((request) => ({ ...request, state: 'perhaps' }));
    expect(() => parseAction({ ...action, requests })).toThrow(/perhaps/);
  });

  it('is refused with a field that no release has', () => {
    expect(() => parseAction({ ...sampleAction(), colour: 'red' })).toThrow(/colour/);
  });
});

describe('a kept group', () => {
  it('has nothing known of its members if it was kept before they were followed', () => {
    const { outsiders, former, membersReadAt, uninstalledAt, roleChanges, ...earlier } = sampleGroup();
    expect(parseGroup(earlier)).toEqual({
      ...earlier,
      ...{ outsiders, former, membersReadAt, uninstalledAt, roleChanges },
    });
    expect([outsiders, former, membersReadAt, uninstalledAt, roleChanges]).toEqual([[], [], null, null, []]);
  });

  it('has nothing to undo if it was kept before changes could be undone', () => {
    const { lastChanges, ...earlier } = sampleGroup({ actions: [sampleAction()] });
    expect([lastChanges, parseGroup(earlier).lastChanges]).toEqual([[], []]);
    const changed = {
      by: 'lee',
      at: '2022-09-15T10:00:00.000Z',
      needs: 'mayNote',
      isUndo: false,
      actions: [{ reference: 'ISCG-1', history: { from: 0, to: 1 }, before: { status: 'open' }, notesAdded: 1 }],
      settings: { name: 'Board' },
      roles: [],
    };
    const kept = { ...earlier, lastChanges: [changed] };
    expect(parseGroup(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(() => parseGroup({ ...earlier, lastChanges: [{ ...changed, needs: 'luck' }] })).toThrow(/luck/);
  });

  it('has the defaults if it was kept before it could set terms, nudges and retention', () => {
    const { terms, nudging, retention, ...earlier } = sampleGroup();
    expect(parseGroup(earlier)).toEqual({
      ...earlier,
      terms: [],
      nudging: NUDGE_POLICY,
      retention: { years: 7, hold: null },
    });
    expect([terms, nudging, retention]).toEqual([[], NUDGE_POLICY, { years: 7, hold: null }]);
  });

  it('has no further settings if it was kept before there were any, and otherwise those it has', () => {
    const { settings, ...earlier } = sampleGroup();
    expect([settings, parseGroup(earlier).settings]).toEqual([{}, {}]);
    const kept = { ...earlier, settings: { quorum: 5, of: null } };
    expect(parseGroup(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it('has actions of an earlier release read with their present meaning', () => {
    const { requests, ...before } = sampleAction();
    expect(requests).toEqual([]);
    expect(parseGroup({ ...sampleGroup(), actions: [before] }).actions).toEqual([{ ...before, requests: [] }]);
  });

  it('has the default policy even if it says nothing about nudges', () => {
    const { nudging, actions, ...head } = sampleGroup();
    expect([nudging, actions.length]).toEqual([NUDGE_POLICY, 0]);
    expect(parseDefaultPolicy(head)).toEqual({ zone: head.zone, nation: head.nation, nudging: NUDGE_POLICY });
  });
});

it('a person who was kept before personal settings has none and can be reached', () => {
  const { nudging, outOfReach, ...before } = samplePerson();
  expect([nudging, outOfReach]).toEqual([NO_PREFERENCES, null]);
  expect(parsePerson(before)).toEqual({ ...before, nudging: NO_PREFERENCES, outOfReach: null });
});

it('a conversation whose reference was lost is read as one without any', () => {
  expect(parseConversation({ key: 'c1' })).toEqual({ key: 'c1', reference: undefined });
});

it('a review is read that was kept before decisions were read from minutes', () => {
  const { decisions: _decisions, knownDecisions: _known, ...before } = REVIEW;
  expect(parseReview(before)).toEqual({ ...REVIEW, decisions: [], knownDecisions: [] });
});
