import { describe, expect, it } from 'vitest';
import { markDone } from '../../../src/features/actions/rules/change-done.js';
import { reopenAction } from '../../../src/features/actions/rules/change-reopen.js';
import { closeAs, settleProposal } from '../../../src/features/actions/rules/closing.js';
import { dueClosureAnswers, dueClosures } from '../../../src/features/actions/rules/due-closures.js';
import type { Action } from '../../../src/model/action.js';
import { waitingLeads } from '../../../src/model/lead-people.js';
import { proposalOf } from '../../../src/model/proposed-closure.js';
import { formatHistory } from '../../../src/presentation/words/format-history.js';
import { formatStanding } from '../../../src/presentation/words/format-standing.js';
import { member, person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';

const AT = '2022-09-01T09:30:00.000Z';
const LATER = '2022-09-05T09:30:00.000Z';
const LEE = { id: 'lee', name: 'Lee' };
const MAIR = { id: 'mair', name: 'Mair' };
const CARYS = { id: 'carys', name: 'Carys' };
const plain = sampleGroup();
const confirming = sampleGroup({ settings: { confirmClosures: true } });
const BY_ISCG_9 = { kind: 'superseded', to: 'ISCG-9', evidence: null } as const;

const proposedIn = (group = confirming, note: string | null = 'https://gov.wales/plan'): Action =>
  markDone(sampleAction(), group, LEE, AT, note).action;

describe('a lead’s done', () => {
  it('closes if the group does not confirm closures', () => {
    expect(proposedIn(plain)).toMatchObject({
      status: 'done',
      closedAt: AT,
      closure: { kind: 'done', evidence: 'https://gov.wales/plan', confirmed: null },
    });
  });

  it('is a proposal with its evidence if the group does, and nudges wait meanwhile', () => {
    const proposed = proposedIn();
    expect(proposed).toMatchObject({ status: 'open', closedAt: null });
    expect(proposalOf(proposed)).toEqual({
      kind: 'done',
      at: AT,
      by: LEE,
      evidence: 'https://gov.wales/plan',
      to: null,
      confirmed: null,
    });
    expect(waitingLeads(sampleAction(), confirming)).toEqual(['lee']);
    expect(waitingLeads(proposed, confirming)).toEqual([]);
    expect(markDone(proposed, confirming, LEE, LATER, null).action).toBe(proposed);
  });

  it('is a proposal only from the last of several leads', () => {
    const both = sampleAction({ leads: [person('lee'), person('mair')] });
    const first = markDone(both, confirming, LEE, AT, null);
    expect(first.waitingFor).toEqual(['Mair']);
    expect(proposalOf(first.action)).toBe(null);
    expect(proposalOf(markDone(first.action, confirming, MAIR, LATER, null).action)?.by).toEqual(MAIR);
  });

  it.each(['carys', 'sion', 'dafydd'])('closes and is confirmed from somebody who confirms closures: %s', (id) => {
    const group = { ...confirming, members: [...confirming.members, member('dafydd', 'deputy')] };
    const by = { id, name: id };
    expect(markDone(sampleAction(), group, by, AT, null).action).toMatchObject({
      status: 'done',
      closure: { confirmed: { at: AT, by } },
    });
  });

  it('is a proposal from the person who raised it as well, and closes while nobody runs the group', () => {
    expect(markDone(sampleAction(), confirming, { id: 'owen', name: 'Owen' }, AT, null).action.status).toBe('open');
    const unrun = { ...confirming, members: [member('lee'), member('owen')] };
    expect(markDone(sampleAction(), unrun, LEE, AT, null).action.status).toBe('done');
  });
});

describe('another closure', () => {
  it('closes with its kind from the chair, in status, history and row', () => {
    const closed = closeAs(sampleAction(), plain, CARYS, AT, BY_ISCG_9);
    expect(closed).toMatchObject({ status: 'cancelled', closedAt: AT, closure: { ...BY_ISCG_9, confirmed: null } });
    const [entry] = closed.history;
    if (entry === undefined) throw new Error('no history');
    expect(formatHistory(entry, '2022-09-01', 'en')).toBe('Carys closed it, 1 September 2022 · Superseded by ISCG-9');
    expect(formatStanding(closed, '2022-09-02', 'Europe/London', 'en').state).toBe('Superseded');
    expect(formatStanding(closed, '2022-09-02', 'Europe/London', 'cy').state).toBe('Wedi’i ddisodli');
    expect(reopenAction(closed, CARYS, LATER)).toMatchObject({ status: 'open', closure: null });
  });

  it('is a proposal from a lead, even where done would close it', () => {
    const proposed = closeAs(sampleAction(), plain, LEE, AT, BY_ISCG_9);
    expect(proposed.status).toBe('open');
    expect(formatStanding(proposed, '2022-09-02', 'Europe/London', 'en').state).toBe('Waiting to be confirmed');
  });
});

describe('a proposal', () => {
  it('is closed as proposed when it is confirmed', () => {
    const proposed = closeAs(sampleAction(), plain, LEE, AT, BY_ISCG_9);
    const proposal = proposalOf(proposed);
    if (proposal === null) throw new Error('not proposed');
    const settled = settleProposal(proposed, proposal, CARYS, LATER, { isAgreed: true, words: null });
    expect(settled).toMatchObject({
      status: 'cancelled',
      closedAt: LATER,
      closure: { ...BY_ISCG_9, by: LEE, at: AT, confirmed: { at: LATER, by: CARYS } },
    });
    expect(settled.history.map(({ change }) => change)).toEqual(['closure-proposed', 'closure-confirmed']);
  });

  it('waits for its lead again if it is kept open', () => {
    const proposed = proposedIn();
    const proposal = proposalOf(proposed);
    if (proposal === null) throw new Error('not proposed');
    const kept = settleProposal(proposed, proposal, CARYS, LATER, { isAgreed: false, words: 'not published' });
    expect(kept).toMatchObject({ status: 'open', closure: null });
    expect(kept.history.at(-1)).toMatchObject({ change: 'closure-declined', reason: 'not published' });
    expect(waitingLeads(kept, confirming)).toEqual(['lee']);
  });

  it('goes to the chair for two weeks, and its answer to the lead', () => {
    const proposed = proposedIn();
    const group = { ...confirming, actions: [proposed] };
    expect(dueClosures(group, AT).map(({ key }) => key)).toEqual([`closure/g1/ISCG-1/${AT}/carys`]);
    expect(dueClosures(group, '2022-09-15T09:30:00.000Z')).toEqual([]);
    expect(dueClosureAnswers(group, AT)).toEqual([]);
    const proposal = proposalOf(proposed);
    if (proposal === null) throw new Error('not proposed');
    const kept = settleProposal(proposed, proposal, CARYS, LATER, { isAgreed: false, words: null });
    const settled = { ...confirming, actions: [kept] };
    expect(dueClosures(settled, LATER)).toEqual([]);
    expect(dueClosureAnswers(settled, LATER).map(({ key }) => key)).toEqual([`closure-answer/g1/ISCG-1/${LATER}`]);
  });
});
